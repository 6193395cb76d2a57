/** A workbook that others work in, or that is set otherwise: a build leaves it so, and is taken back whatever failed. */
import { openBuilt, openFilled, problemOf, stateOf } from "./open-filled";
import { noProgress } from "./open-host";
import { snapshotOf, withoutIds } from "./others";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

describe("two panes that build in one workbook at the same moment", () => {
  test("leave one budget in it, as if one had built, and the other is told", async () => {
    const alone = openFilled();
    await alone.host.build(smallPlan, noProgress);
    const { host, workbook } = openFilled();
    const outcomes = await Promise.allSettled([host.build(smallPlan, noProgress), host.build(smallPlan, noProgress)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[1]).toMatchObject({ reason: { problem: { kind: "changedMeanwhile" } } });
    // Who is told is shown what there was before, as after any failure.
    const inView = { selection: "" };
    expect({ ...withoutIds(stateOf(workbook)), ...inView }).toEqual({
      ...withoutIds(stateOf(alone.workbook)),
      ...inView,
    });
  });

  test("the other rebuilds over it afterwards, and nothing is twofold", async () => {
    const { host, workbook } = openFilled();
    await Promise.allSettled([host.build(smallPlan, noProgress), host.build(smallPlan, noProgress)]);
    await host.build(smallPlan, noProgress);
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Mes notes", "Financement", "Hypothèses"]);
  });
});

test.each(["Manual", "AutomaticExceptTables"])(
  "a workbook that computes in the mode %s does so after a build, a fault and a rebuild",
  async (mode) => {
    const { host, faults, workbook } = openFilled();
    workbook.Application.CalculationMode = mode;
    await host.build(smallPlan, noProgress);
    faults.failAction(2, 60);
    await problemOf(host.build(smallPlan, noProgress));
    await host.build(smallPlan, noProgress);
    expect(workbook.Application.CalculationMode).toBe(mode);
  },
);

describe("going back to before the first build", () => {
  test.each([1, 2])("that fails at its request %i leaves the budget, and can be tried again", async (request) => {
    const { host, faults, workbook } = openFilled();
    const before = withoutIds(stateOf(workbook));
    await host.build(smallPlan, noProgress);
    const built = stateOf(workbook);
    faults.failRequest(request);
    expect(await problemOf(host.undoBuild())).toMatchObject({ kind: "failed" });
    expectSame(stateOf(workbook), built);
    expect(await host.undoBuild()).toBe(true);
    expectSame(withoutIds(stateOf(workbook)), before);
  });

  test("leaves what others did meanwhile: a sheet of theirs, and what they wrote in their own", async () => {
    const { host, workbook } = openFilled();
    await host.build(smallPlan, noProgress);
    workbook.Worksheets.Add("Entre-temps").GetRange("A1").Values = [["À garder"]];
    workbook.sheet("Feuil1").GetRange("A9").Values = [["Aussi"]];
    const theirs = snapshotOf(workbook, ["Feuil1", "Mes notes", "Entre-temps"]);
    expect(await host.undoBuild()).toBe(true);
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Mes notes", "Entre-temps"]);
    expectSame(snapshotOf(workbook, ["Feuil1", "Mes notes", "Entre-temps"]), theirs);
  });
});

test.each([
  ["a build", openFilled],
  ["a rebuild", openBuilt],
])("a workbook that takes no more sheets refuses %s, and is as it was", async (_, open) => {
  const { host, faults, workbook } = await open();
  const before = stateOf(workbook);
  faults.failAction(2, 1, "InvalidOperation");
  expect(await problemOf(host.build(smallPlan, noProgress))).toMatchObject({ kind: "failed", restored: true });
  expectSame(stateOf(workbook), before);
});
