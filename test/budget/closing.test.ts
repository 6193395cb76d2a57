/** A contract year that is closed stays as it was notified, whatever is changed since; nothing else of the case is lost. */
import fc from "fast-check";
import { dayOf } from "../../src/agreement/day";
import { contractIfSigned } from "../../src/funding/time/contract";
import { paymentsOf } from "../../src/funding/time/payments";
import { scenarios } from "../../src/funding/funding";
import { grantedIn } from "../../src/budget/dialogue/granted";
import { earmarkedEarnedIn } from "../../src/budget/earmarked";
import { envelopes } from "../../src/budget/envelope";
import { tiedYears } from "../../src/funding/situation/tied-money";
import { ledgerOf } from "../../src/funding/time/ledger";
import { statementOf } from "../../src/funding/time/statement";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { withYearClosed } from "../../src/cli/closing/close-year";
import { wholeCaseOfWorkbook } from "../../src/workbook/read-inputs";
import { aidedCase, aidedClosed, aidedSince, changedSince, closedCase } from "../engines/closed-case";
import { dialogueCase } from "../engines/dialogue-case";
import { planOf } from "../plan-of";
import { refusalSaid } from "../refusal-said";
import { today } from "../today";
import { Opened } from "../workbook/planned/found";

/** Of the contract years that are asked for, in euros. */
function paidIn(json: unknown, isAsked: (year: number) => boolean) {
  const contract = contractIfSigned(readWholeCase(json, today).choices);
  if (contract === null) throw new Error("The case has no signature.");
  return scenarios.map((scenario) =>
    paymentsOf(contract, scenario)
      .filter(({ contractYear }) => isAsked(contractYear))
      .map(({ date, line, part, amount }) => [date, line, part, amount / 100] as const),
  );
}

const isThird = (year: number) => year === 3;
const totalOf = (rows: readonly (readonly [number, string, string, number])[]) =>
  rows.reduce((all, [, , , amount]) => all + amount, 0);

test("a third year closes at what was notified, the same whatever the scenario", () => {
  // A crisis of 67 500, then 75 000 + 125 000 - 10 000 + 81 000 + 17 500 + 12 000 + 22 500 + 22 500 + 15 000.
  expect(paidIn(closedCase, isThird).map(totalOf)).toEqual([428000, 428000, 428000]);
});

test("as long as nothing else was notified, closing moves no payment of any year", () => {
  const { json } = withYearClosed(dialogueCase, { "close-year": "3" }, today);
  expect(paidIn(json, () => true)[1]).toEqual(paidIn(dialogueCase, () => true)[1]);
});

/** Everything that the two closed years of a case say. */
function figuresOf(json: unknown) {
  const { choices, planned } = readWholeCase(json, today);
  const contract = contractIfSigned(choices);
  if (contract === null || planned === null) throw new Error("The case has no budget.");
  const closed = contract.years.filter(({ year }) => year === 1 || year === 3);
  return {
    paid: paidIn(json, (year) => year === 1 || year === 3),
    rights: scenarios.map((scenario) => statementOf(ledgerOf(contract, scenario), closed).map(({ rights }) => rights)),
    granted: closed.map((year) => envelopes.map((one) => grantedIn(year, one, contract))),
    earmarked: closed.map((year) => earmarkedEarnedIn(year, contract) / 100),
    tied: tiedYears(closed[1]?.balanceDate ?? 0, paymentsOf(contract, "central"), contract)
      .filter(({ year }) => year === 1)
      .map(({ share, amount }) => [share, amount]),
  };
}

/** Its third year ends on 31 May 2026. */
test.each([
  ["2019-01-01", true],
  ["2026-05-31", true],
  ["2026-06-01", false],
  ["2026-07-15", false],
])("of a balance paid on %s, that it was before its year ended is %s", (settled, isRefused) => {
  const said = refusalSaid(() => withYearClosed(dialogueCase, { "close-year": "3", settled }, today));
  expect(said.includes("avant la fin de l'année")).toBe(isRefused);
});

/** Four years after it: two of lag and two of delay are the most that a case says. */
test.each([
  ["2030-06-01", "lu"],
  [
    "2030-06-02",
    "Solde de l'année 3 reçu le 02/06/2030 : il se paie le 01/06/2030 au plus tard. Donnez le jour de ce versement.",
  ],
])("of a balance paid on %s, it is said: %s", (settled, sentence) => {
  expect(refusalSaid(() => withYearClosed(dialogueCase, { "close-year": "3", settled }, today))).toBe(sentence);
});

describe("a row of a closed year that was typed by hand", () => {
  const withSettled = (part: string, settled: string) => {
    const rows = (closedCase as { readonly closedYears: readonly { readonly part: string }[] }).closedYears;
    const place = rows.findIndex((row) => row.part === part);
    const closedYears = rows.map((row, index) => (index === place ? { ...row, settled } : row));
    return { place, read: () => readWholeCase({ ...closedCase, closedYears }, today) };
  };

  test.each([
    ["fixed", "2019-01-01", "l'année close 3 est réglée le 01/01/2019, avant sa fin, le 31/05/2026"],
    ["variable", "2026-05-31", "l'année close 3 est réglée le 31/05/2026, avant sa fin, le 31/05/2026"],
    ["variable", "2031-01-01", "Solde de l'année 3 reçu le 01/01/2031 : il se paie le 01/06/2030 au plus tard"],
  ])("a balance of the %s part paid on %s is refused with its row", (part, settled, sentence) => {
    const { place, read } = withSettled(part, settled);
    expect(refusalSaid(read)).toContain(sentence);
    expect(refusalSaid(read)).toContain(`closedYears.${place}.settled`);
  });

  test.each([
    ["fixed", "2026-06-01", dayOf(2026, 6, 1)],
    ["variable", "2030-06-01", dayOf(2030, 6, 1)],
    ["crisis", "2025-11-02", dayOf(2025, 11, 2)],
  ])("a balance of the %s part may be paid on %s", (part, settled, day) => {
    const { place, read } = withSettled(part, settled);
    expect(read().planned?.closed?.[place]?.settled).toBe(day);
  });
});

test("closing moves no crisis, no aid and nothing that is earmarked", () => {
  const central = ({ paid, rights, granted, ...others }: ReturnType<typeof figuresOf>) => {
    const sure = granted.map((year) => year.map(({ fixed, earned }) => [fixed, earned]));
    return { paid: paid[1], rights: rights[1], sure, ...others };
  };
  expect(central(figuresOf(aidedClosed))).toEqual(central(figuresOf(aidedCase)));
  expect(figuresOf(aidedClosed).earmarked).toEqual([30000, 30000]);
});

test("whatever is chosen since, every figure of a closed year stays the same", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
  const mission = fc.record({ kept: fc.boolean(), rate: share, start: fc.constantFrom("2023-06-01", "2025-10-01") });
  const access = fc.record({ rate: share, earmarkedOfFixed: fc.constantFrom(null, 0, 12345.67) });
  const days = fc.constantFrom("2023-12-24", "2024-01-15", "2025-01-01", "2025-11-02", "2026-05-31");
  const aid = fc.record({ amount: fc.integer({ min: 0, max: 40000 }), date: days });
  const changes = fc.record({
    tier: fc.constantFrom(1, 2, 3, 4),
    overrides: fc.constantFrom([], [{ line: "crisis", part: "crisis", tier: 3, amount: 11111 }]),
    missions: fc.record({ access, pathways: mission, quality: mission, crisis: fc.record({ kept: fc.boolean() }) }),
    indicators: fc.constantFrom([], dialogueCase.indicators),
    assumptions: fc.record({
      balanceDelay: fc.integer({ min: 0, max: 24 }),
      tiers: fc.array(fc.constantFrom(1, 4), { maxLength: 5 }),
      prorateVariable: fc.boolean(),
      crises: fc.uniqueArray(days),
      crisesPerYear: fc.integer({ min: 0, max: 3 }),
      intentAid: aid,
      startUpSupplement: aid,
    }),
  });
  const closed = figuresOf(aidedClosed);
  fc.assert(
    fc.property(changes, (change) => {
      expect(figuresOf({ ...aidedClosed, ...change })).toEqual(closed);
    }),
    { numRuns: 30 },
  );
  expect(figuresOf(aidedSince)).toEqual(closed);
  expect(paidIn(changedSince, isThird)).toEqual(paidIn(closedCase, isThird));
  expect(paidIn(changedSince, (year) => year === 4)).not.toEqual(paidIn(closedCase, (year) => year === 4));
});

test("a workbook keeps its closed years, by key, wherever their rows went", () => {
  const planned = (json: unknown) => readWholeCase(json, today).planned;
  const opened = new Opened(planOf(aidedClosed)).rename("Années closes", "Passé").insertRow("Passé", 6);
  expect(planned(wholeCaseOfWorkbook(opened.workbook))).toEqual(planned(aidedClosed));
});

test("the next year begins with the tier, the rates and the targets that its dialogue agreed", () => {
  const decisions = [
    { contractYear: 3, subject: "tier", value: 4 },
    { contractYear: 3, subject: "rate", mission: "quality", rate: 0.9 },
  ];
  const { json } = withYearClosed({ ...dialogueCase, decisions }, { "close-year": "3" }, today);
  const { choices, planned } = readWholeCase(json, today);
  expect(choices.time.tiers[3]).toBe(4);
  expect(choices.time.missions.get("quality")?.rates).toEqual([0.5, 0.5, 0.5, 0.9, 0.5]);
  const fourth = (planned?.indicators ?? []).filter(({ year }) => year === 4);
  // Prevention has one of its own for that year already.
  expect(fourth.map(({ mission, target, achieved }) => [mission, target, achieved])).toEqual([
    ["prevention", 2, null],
    ["access", 6, null],
    ["access", 4, null],
  ]);
});

test.each([
  ["an unfinished year", { "close-year": "4" }, "L'année 4 finit le 31/05/2027"],
  ["a sixth year", { "close-year": "6" }, "Donnez une année de contrat, de 1 à 5"],
  ["more than the variable part", { "close-year": "3", notified: ["qualité=15001"] }, "15 000 € au plus"],
  ["no amount", { "close-year": "3", notified: ["qualité=beaucoup"] }, "--notified a reçu « beaucoup »"],
])("%s is not closed", (_, options, sentence) => {
  expect(refusalSaid(() => withYearClosed(dialogueCase, options, today))).toContain(sentence);
});

test.each([
  ["closed twice", closedCase, "L'année 3 est déjà close"],
  ["an amount of it to be entered", { ...dialogueCase, tier: 4 }, "montant(s) à saisir"],
])("a year is not closed: %s", (_, json, sentence) => {
  expect(refusalSaid(() => withYearClosed(json, { "close-year": "3" }, today))).toContain(sentence);
});

test.each([
  ["the signature moved", { signature: "2024-01-01" }, "l'année close 3 n'est plus entre"],
  ["the schedule has no such row", { schedule: "UNCAM2019", missions: { envelope: {} } }, "que le barème n'a pas"],
])("a closed year is never shown otherwise: %s", (_, change, sentence) => {
  expect(refusalSaid(() => readWholeCase({ ...closedCase, ...change }, today))).toContain(sentence);
});
