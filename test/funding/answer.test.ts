/** Two computed budgets, every line written by hand from the tables of the agreement. */
import { answerOf } from "../../src/funding/answer";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";

/** A line as an accountant would note it: what it is, what it is worth, and whether it is secure. */
function fundingOf(file: object) {
  const words = {
    notesOf: () => ["une phrase"],
    timeNotesOf: () => [],
    situationNotesOf: () => [],
    reasonOf: () => "",
    unknownReasonOf: () => "",
  };
  const { tier, schedule, lines, totals, unknown, notes } = answerOf(computeFunding(readCase(file)), words);
  return {
    tier,
    schedule,
    notes,
    lines: lines.map(
      ({ line, part, amount, secured }) => `${line} ${part} ${amount} ${secured ? "secured" : "at risk"}`,
    ),
    totals: `${totals.secured} + ${totals.atRisk} = ${totals.total}`,
    unknown: unknown.map(
      ({ line, part, tier, suggestion }) => `${line} ${part} ${tier}: ${suggestion ?? "no suggestion"}`,
    ),
  };
}

test("tier 2 under the agreement of 2019, all missions, each with its rate", () => {
  const file = {
    population: 40000,
    schedule: "ACI2019",
    missions: {
      access: { rate: 0.85 },
      pathways: { rate: 0.333 },
      prevention: { rate: 1 },
      quality: { rate: 0 },
      support: { rate: 0.625 },
    },
  };
  expect(fundingOf(file)).toEqual({
    tier: 2,
    schedule: "ACI2019",
    lines: [
      "operating fixed 60000 secured",
      "access fixed 17500 secured",
      "access variable 14875 at risk",
      "access compensation 12000 secured",
      "access earmarked 45000 secured",
      "pathways fixed 35000 secured",
      "pathways variable 11655 at risk",
      "prevention fixed 15000 secured",
      "prevention variable 15000 at risk",
      "quality fixed 10000 secured",
      "quality variable 0 at risk",
      "support fixed 7500 secured",
      "support variable 4687.5 at risk",
    ],
    totals: "202000 + 46217.5 = 248217.5",
    unknown: [],
    notes: ["une phrase"],
  });
});

const thirdTier = {
  population: 120000,
  schedule: "AV2",
  missions: { access: { rate: 0.5 }, pathways: { rate: 0.5 }, crisis: {}, quality: { rate: 0.1 } },
  assumptions: { crisisPlan: "drafted", crisisDeclared: true },
};

test("tier 3 under avenant 2 is known whole: two contracts of year 5", () => {
  expect(fundingOf(thirdTier)).toEqual({
    tier: 3,
    schedule: "AV2",
    lines: [
      "operating fixed 75000 secured",
      "access fixed 90000 secured",
      "access variable 17500 at risk",
      "pathways fixed 45000 secured",
      "pathways variable 22500 at risk",
      "crisis plan 45000 secured",
      "crisis crisis 67500 secured",
      "quality fixed 15000 secured",
      "quality variable 1500 at risk",
    ],
    totals: "337500 + 41500 = 379000",
    unknown: [],
    notes: ["une phrase"],
  });
});

test("tier 2 under avenant 2, the unknown amounts apart, each with its suggestion", () => {
  const { totals, unknown } = fundingOf({ ...thirdTier, population: 62000 });
  expect([totals, unknown]).toEqual([
    "105000 + 18500 = 123500",
    ["access fixed 2: 70000", "access variable 2: 30000", "crisis plan 2: 35000", "crisis crisis 2: 52500"],
  ]);
});

test("what a case of before gives as compensation or earmarked envelope under avenant 2 adds to the fixed part typed", () => {
  const overrides = [
    { line: "access", part: "fixed", tier: 2, amount: 27500 },
    { line: "access", part: "compensation", tier: 2, amount: 12000 },
    { line: "access", part: "earmarked", tier: 2, amount: 45000.5 },
    { line: "crisis", part: "crisis", tier: 3, amount: 99999 },
  ];
  const { lines } = fundingOf({ ...thirdTier, population: 62000, overrides });
  expect(lines[1]).toBe("access fixed 84500.5 secured");
});

test("without a fixed part typed, they are within the published one and add nothing", () => {
  const overrides = [{ line: "access", part: "compensation", tier: 3, amount: 15000 }];
  expect(fundingOf({ ...thirdTier, overrides }).totals).toBe("337500 + 41500 = 379000");
});

test("a line known by its total alone counts at a rate of 1 only", () => {
  const atRate = (rate: number) => fundingOf({ tier: 4, schedule: "AV2", missions: { access: { rate } } });
  expect([atRate(0.99).totals, atRate(1).totals]).toEqual(["90000 + 0 = 90000", "90000 + 155000 = 245000"]);
});

test("a mission that is not kept counts for nothing, whatever its rate", () => {
  const without = fundingOf({ population: 62000, missions: { access: { rate: 0.5 } } });
  const remembered = fundingOf({
    population: 62000,
    missions: { access: { rate: 0.5 }, quality: { kept: false, rate: 0.9 } },
  });
  expect(remembered).toEqual(without);
});
