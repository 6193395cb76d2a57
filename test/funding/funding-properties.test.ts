/** What holds of every computed budget, from the case file to the cents. */
import fc from "fast-check";
import { computeFunding, moneyOf, scenarios, type Funding } from "../../src/funding/funding";
import { answerOf } from "../../src/funding/answer";
import { readCase } from "../today";
import { answerWords } from "../../src/texts/fr/answer";

const missionsOf = {
  ACI2019: ["access", "pathways", "prevention", "quality", "support"],
  AV2: ["access", "pathways", "prevention", "crisis", "quality", "support"],
  "PROJET-AV2": ["crisis"],
  UNCAM2019: ["envelope"],
  "PRE-ACI": ["envelope"],
} as const;
type ScheduleId = keyof typeof missionsOf;

interface Case {
  readonly population: number;
  readonly schedule: ScheduleId;
  readonly missions: Readonly<Record<string, object | undefined>>;
  readonly overrides: readonly object[];
  readonly assumptions: object;
}

const rate = fc.double({ min: 0, max: 1, noNaN: true });

function choiceOf(mission: string): fc.Arbitrary<object> {
  if (mission === "crisis") return fc.constant({});
  if (mission !== "access") return fc.record({ rate }, { requiredKeys: [] });
  return fc.record({ rate, compensation: fc.boolean(), earmarked: fc.boolean() }, { requiredKeys: [] });
}

/** Amounts of the contract, one a cell, on cells that every schedule or every full table has. */
function overridesOf(schedule: ScheduleId): fc.Arbitrary<object[]> {
  const tier = fc.constantFrom(1, 2, 3, 4);
  const amount = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
  const cells =
    schedule === "AV2" ? ["operating fixed", "access fixed", "access total", "crisis plan"] : ["operating fixed"];
  const cell = fc.constantFrom(...cells).map((words) => words.split(" "));
  return fc
    .uniqueArray(fc.record({ cell, tier, amount }), {
      maxLength: 3,
      selector: ({ cell: words, tier: at }) => `${words.join(" ")} ${at}`,
    })
    .map((all) => all.map(({ cell: [line, part], ...rest }) => ({ line, part, ...rest })));
}

const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...(Object.keys(missionsOf) as ScheduleId[])).chain((schedule) =>
  fc.record({
    population: fc.integer({ min: 1, max: 300_000 }),
    schedule: fc.constant(schedule),
    missions: fc.record(Object.fromEntries(missionsOf[schedule].map((one) => [one, choiceOf(one)])), {
      requiredKeys: [],
    }),
    overrides: overridesOf(schedule),
    assumptions: fc.record({ crisisPlan: fc.constantFrom("drafted", "updated"), crisisDeclared: fc.boolean() }),
  }),
);

const fundingOf = (file: unknown): Funding => computeFunding(readCase(file));
const totalOf = (funding: Funding) => moneyOf(funding.rows, "central").total;
const answerTo = (funding: Funding) => answerOf(funding, answerWords);
const inCents = (euros: number) => Math.round(euros * 100);
const sumOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function check(holds: (file: Case) => void): void {
  fc.assert(fc.property(anyCase, holds), { numRuns: 500 });
}

test("prudent is at most central, which is at most full, row by row", () => {
  check((file) => {
    const outOfOrder = fundingOf(file).rows.filter(({ amounts: { prudent, central, full } }) => {
      return prudent > central || central > full;
    });
    expect(outOfOrder).toEqual([]);
  });
});

test("secure money and money at risk add up to the total, under each scenario", () => {
  check((file) => {
    const { rows } = fundingOf(file);
    const wrong = scenarios
      .map((scenario) => moneyOf(rows, scenario))
      .filter((money) => money.secured + money.atRisk !== money.total);
    expect(wrong).toEqual([]);
  });
});

test("secure money is the same under each scenario", () => {
  check((file) => {
    const { rows } = fundingOf(file);
    expect(new Set(scenarios.map((scenario) => moneyOf(rows, scenario).secured)).size).toBe(1);
  });
});

test("every amount is a whole number of cents, and none is below zero", () => {
  check((file) => {
    const amounts = fundingOf(file).rows.flatMap((row) => Object.values(row.amounts));
    expect(amounts.filter((amount) => !Number.isSafeInteger(amount) || amount < 0)).toEqual([]);
  });
});

test("the lines of the answer add up to its totals", () => {
  check((file) => {
    const { lines, totals } = answerTo(fundingOf(file));
    const cents = (wanted: boolean) =>
      sumOf(lines.filter(({ secured }) => secured === wanted).map(({ amount }) => inCents(amount)));
    expect([cents(true), cents(false)]).toEqual([inCents(totals.secured), inCents(totals.atRisk)]);
    expect(inCents(totals.secured) + inCents(totals.atRisk)).toBe(inCents(totals.total));
  });
});

test("leaving out a mission never raises the total", () => {
  check((file) => {
    const total = totalOf(fundingOf(file));
    const raised = Object.keys(file.missions).filter((mission) => {
      const kept = Object.entries(file.missions).filter(([name]) => name !== mission);
      return totalOf(fundingOf({ ...file, missions: Object.fromEntries(kept) })) > total;
    });
    expect(raised).toEqual([]);
  });
});

test("a known amount that takes its own place changes nothing", () => {
  check((file) => {
    const funding = fundingOf({ ...file, overrides: [] });
    const known = funding.rows.filter(({ nature, amount }) => nature !== "undivided" && amount !== null);
    const overrides = known.map(({ line, part, amount }) => ({
      line,
      part,
      tier: funding.tier,
      amount: Number(amount) / 100,
    }));
    expect(fundingOf({ ...file, overrides }).rows).toEqual(funding.rows);
  });
});

test("an amount of the contract counts in the place of the table's, to the cent, and is told", () => {
  check((file) => {
    const overrides = [{ line: "operating", part: "fixed", tier: fundingOf(file).tier, amount: 1234.56 }];
    const { lines, notes } = answerTo(fundingOf({ ...file, overrides }));
    expect(lines[0]).toEqual({ line: "operating", part: "fixed", amount: 1234.56, secured: true, toConfirm: false });
    expect(notes).toContain("Un montant du barème est remplacé par celui du contrat.");
  });
});
