/** Whatever goes wrong during a build, the workbook is as it was. */
import { examples } from "../../../examples";
import { planOf } from "../../../plan-of";
import { share } from "../../../share";
import { noProgress, openHost } from "./open-host";
import { openBuilt, openFilled, problemOf, stateOf } from "./open-filled";
import { withoutIds } from "./others";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

async function actionsOfABuild(open: ReturnType<typeof openFilled>): Promise<number> {
  await open.host.build(smallPlan, noProgress);
  return open.log.requests[1]?.actions.length ?? 0;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe("an error at any action", () => {
  test("of a first build leaves the workbook as it was", async () => {
    const count = await actionsOfABuild(openFilled());
    expect(count).toBeGreaterThan(100);
    // The same workbook each time: it is as it was.
    const { host, faults, workbook } = openFilled();
    const before = stateOf(workbook);
    for (const action of share(numbers(1, count), 3)) {
      faults.failAction(2, action);
      const problem = await problemOf(host.build(smallPlan, noProgress));
      expect({ action, problem }).toMatchObject({ action, problem: { kind: "failed", restored: true } });
      expectSame({ action, workbook: stateOf(workbook) }, { action, workbook: before });
    }
  }, 60_000);

  test("of a rebuild leaves the workbook as it was, until the first of our old sheets is deleted", async () => {
    const count = await actionsOfABuild(await openBuilt());
    const { host, faults, workbook } = await openBuilt();
    const before = stateOf(workbook);
    for (const action of share(numbers(1, count - 2), 3)) {
      faults.failAction(2, action);
      const problem = await problemOf(host.build(smallPlan, noProgress));
      expect({ action, problem }).toMatchObject({ action, problem: { kind: "failed", restored: true } });
      expectSame({ action, workbook: stateOf(workbook) }, { action, workbook: before });
    }
  }, 60_000);

  test("of a rebuild after that, when the new sheets are whole, does not keep it from its end", async () => {
    const intact = await openBuilt();
    const count = await actionsOfABuild(intact);
    // The last actions find the second of two old sheets, and delete it.
    for (const action of numbers(count - 1, count)) {
      const { host, faults, workbook } = await openBuilt();
      faults.failAction(2, action);
      expect(await host.build(smallPlan, noProgress)).toEqual({ sheets: ["Financement", "Hypothèses"], renamed: [] });
      expectSame(withoutIds(stateOf(workbook)), withoutIds(stateOf(intact.workbook)));
    }
  });

  test("of the reading is overcome by a smaller reading", async () => {
    const { host, faults, log } = openFilled();
    faults.failAction(1, 40, "ResponsePayloadSizeLimitExceeded");
    await host.build(smallPlan, noProgress);
    expect(log.roundTrips).toBe(3);
  });

  test("of both readings is a refusal, before anything is written", async () => {
    const { host, faults, workbook } = openFilled();
    const before = stateOf(workbook);
    faults.failRequest(1);
    faults.failRequest(2);
    expect(await problemOf(host.build(smallPlan, noProgress))).toMatchObject({ kind: "failed", restored: true });
    expectSame(stateOf(workbook), before);
  });
});

test("an error at some actions of the real workbook leaves its sheets as they were", async () => {
  const plan = planOf(examples[1]?.json);
  const { host, faults, log, workbook } = openHost();
  await host.build(plan, noProgress);
  const before = stateOf(workbook);
  const count = log.requests[1]?.actions.length ?? 0;
  for (const part of share([0.5, 0.02, 0.1, 0.9, 0.3, 0.7], 3)) {
    faults.failAction(2, Math.round(count * part));
    expect(await problemOf(host.build(plan, noProgress))).toMatchObject({ kind: "failed", restored: true });
    expectSame(stateOf(workbook), before);
  }
}, 60_000);

describe("a request that Excel refuses whole", () => {
  test("leaves the workbook as it was", async () => {
    const { host, faults, workbook } = await openBuilt();
    const before = stateOf(workbook);
    faults.failRequest(2, "RequestPayloadSizeLimitExceeded");
    const problem = await problemOf(host.build(smallPlan, noProgress));
    expect(problem).toMatchObject({ kind: "failed", restored: true });
    expect(problem).toHaveProperty("detail", expect.stringContaining("RequestPayloadSizeLimitExceeded"));
    expectSame(stateOf(workbook), before);
  });

  test("and whose undoing is refused too is said not to be restored", async () => {
    const { host, faults } = await openBuilt();
    faults.failAction(2, 60);
    faults.failRequest(3);
    expect(await problemOf(host.build(smallPlan, noProgress))).toMatchObject({ kind: "failed", restored: false });
  });
});

test("a slow answer is waited for", async () => {
  const { host, faults } = openFilled();
  faults.delayRequest(1, 50);
  faults.delayRequest(2, 50);
  expect(await host.build(smallPlan, noProgress)).toEqual({ sheets: ["Financement", "Hypothèses"], renamed: [] });
});

describe("an answer that is lost, though all was done", () => {
  test("makes a first build undone", async () => {
    const { host, faults, workbook } = openFilled();
    const before = stateOf(workbook);
    faults.loseAnswer(2);
    expect(await problemOf(host.build(smallPlan, noProgress))).toMatchObject({ kind: "failed", restored: true });
    expectSame(stateOf(workbook), before);
  });

  test("leaves a rebuild as it is: the old sheets are gone, and the new ones whole", async () => {
    const intact = await openBuilt();
    await intact.host.build(smallPlan, noProgress);
    const { host, faults, workbook } = await openBuilt();
    faults.loseAnswer(2);
    expect(await host.build(smallPlan, noProgress)).toEqual({ sheets: ["Financement", "Hypothèses"], renamed: [] });
    expectSame(withoutIds(stateOf(workbook)), withoutIds(stateOf(intact.workbook)));
  });
});
