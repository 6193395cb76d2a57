/** Unknown is never zero: what is missing is asked once, and a suggestion taken stays to be confirmed. */
import { answerOf } from "../../src/funding/answer";
import { computeFunding } from "../../src/funding/funding";
import { readSuggestingCase } from "../../src/funding/read-suggesting-case";
import { answerWords } from "../../src/texts/fr/answer";
import { today } from "../today";

type DatedAnswer = Extract<ReturnType<typeof answerOf>, { readonly contractYears: readonly object[] }>;

const answerTo = (file: object) =>
  answerOf(computeFunding(readSuggestingCase(file, today)), answerWords) as DatedAnswer;

const tier2 = { tier: 2, schedule: "AV2", signature: "2023-10-01" };
const inYearOne = { situation: { day: "2023-12-01" } };
const plan = { line: "crisis", part: "plan", tier: 2, amount: 34_000 };

/** Schedule, line, part, tier: contract years, and the suggestion. */
const lists: readonly (readonly [string, object, readonly string[]])[] = [
  [
    "tier 2 under avenant 2: neither the total beside its parts, nor the update beside the drafting that gives it",
    { ...tier2, missions: "core" },
    ["AV2 access fixed 2: 12345, 70000", "AV2 access variable 2: 12345, 30000", "AV2 crisis plan 2: 1, 35000"],
  ],
  ["tier 3 is complete", { ...tier2, tier: 3 }, []],
  ["the agreement of 2019 is complete", { tier: 2, schedule: "ACI2019", signature: "2020-03-01" }, []],
  [
    "a tier that changes in year 3 asks the amounts of both tiers",
    { ...tier2, missions: { access: {} }, assumptions: { tiers: [2, null, 4] } },
    [
      "AV2 access fixed 2: 12, 70000",
      "AV2 access variable 2: 12, 30000",
      "AV2 access fixed 4: 345, 110000",
      "AV2 access variable 4: 345, 45000",
    ],
  ],
  [
    "a change to tier 3 asks nothing more",
    { ...tier2, missions: { access: {} }, assumptions: { tiers: [2, null, 3] } },
    ["AV2 access fixed 2: 12, 70000", "AV2 access variable 2: 12, 30000"],
  ],
  [
    "a plan drafted before the contract: its update is asked",
    { ...tier2, missions: { crisis: {} }, assumptions: { crisisPlan: "updated" } },
    ["AV2 crisis update 2: 12345, 17500"],
  ],
  [
    "a drafting typed gives its updates; a declared crisis is asked",
    { ...tier2, missions: { crisis: {} }, overrides: [plan], assumptions: { crises: ["2024-11-01"] } },
    ["AV2 crisis crisis 2: 2, 52500"],
  ],
];

test.each(lists)("%s", (_title, file, expected) => {
  const { missing } = answerTo(file);
  const shown = missing.map(({ schedule, line, part, tier, contractYears, suggestion }) => {
    return `${schedule} ${line} ${part} ${tier}: ${contractYears.join("")}, ${suggestion}`;
  });
  expect(shown).toEqual(expected);
});

test("sums without an unknown amount say so, and its payments are listed without an amount", () => {
  const { totals, contractYears, financialYears, fiveYears, instalments } = answerTo({
    ...tier2,
    missions: { access: {} },
  });
  expect(totals).toEqual({ secured: 60_000, atRisk: 0, total: 60_000, partial: true, unknown: 2, toConfirm: 0 });
  expect(contractYears.map(({ partial, unknown }) => [partial, unknown])).toEqual(Array(5).fill([true, 2]));
  expect(financialYears.map(({ partial }) => partial)).toEqual(Array(6).fill(true));
  expect(fiveYears.prudent).toMatchObject({ partial: true, unknown: 10 });
  const unknown = instalments.filter(({ amount }) => amount === null);
  expect(unknown.slice(0, 3).map(({ date, part, kind }) => [date, part, kind])).toEqual([
    ["2023-10-01", "fixed", "advance"],
    ["2024-10-01", "fixed", "advance"],
    ["2024-12-01", "fixed", "balance"],
  ]);
  expect(unknown).toHaveLength(15);
});

test("suggestions taken are counted, to be confirmed one by one, and nothing is missing any more", () => {
  const file = { ...tier2, missions: { access: { rate: 0.5 }, crisis: {} }, suggestions: true };
  const answer = answerTo({ ...file, ...inYearOne });
  expect(answer.missing).toEqual([]);
  expect(answer.totals).toEqual({
    secured: 165_000,
    atRisk: 15_000,
    total: 180_000,
    partial: false,
    unknown: 0,
    toConfirm: 3,
  });
  expect(answer.lines.filter(({ toConfirm }) => toConfirm).map(({ part, amount }) => [part, amount])).toEqual([
    ["fixed", 70_000],
    ["variable", 15_000],
    ["plan", 35_000],
  ]);
  // The update is half of a drafting that nobody confirmed.
  expect(answer.contractYears.map(({ due, toConfirm }) => [due, toConfirm])).toEqual([
    [180_000, 3],
    ...Array<unknown>(4).fill([162_500, 3]),
  ]);
  // In year 4, the totals are those of year 4.
  expect([answerTo(file).year.contractYear, answerTo(file).totals.total]).toEqual([4, 162_500]);
});

test("an amount of the contract is confirmed; a suggestion kept says that it is not", () => {
  const overrides = [plan, { line: "access", part: "fixed", tier: 2, amount: 70_000, suggested: true }];
  const { totals } = answerTo({ ...tier2, ...inYearOne, missions: { access: {}, crisis: {} }, overrides });
  expect(totals).toEqual({ secured: 164_000, atRisk: 0, total: 164_000, partial: true, unknown: 1, toConfirm: 1 });
});
