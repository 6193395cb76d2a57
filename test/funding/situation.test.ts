/** The table of test/cases/situations/situations.json, worked by hand and read by a treasurer, through the public answer. */
import { readFileSync } from "node:fs";
import { answerOf } from "../../src/funding/answer";
import { computeFunding } from "../../src/funding/funding";
import { answerWords } from "../../src/texts/fr/answer";
import { plainSpaces } from "../cli/run-cli";
import { readCase } from "../today";

/** Figures, secure then at risk, and how they were worked out. */
type Shown = readonly (string | number)[] | null;

interface SituationCase {
  readonly edge: string;
  readonly case: object;
  readonly contractYear?: Shown;
  readonly next?: Shown;
  readonly twelveMonths?: Shown;
  readonly rights?: Shown;
  /** Each line, deferred then accrued. */
  readonly lines?: readonly (readonly (string | number)[])[];
  readonly closing?: Shown;
  readonly safe?: Shown;
  readonly worst?: Shown;
  readonly says?: string;
}

const table = JSON.parse(
  readFileSync(new URL("../cases/situations/situations.json", import.meta.url), "utf8"),
) as readonly SituationCase[];

/** What the answer says, in the shape of the table. */
function shownOf(file: object): Readonly<Record<string, unknown>> {
  const { situation, advanceToFinance } = answerOf(computeFunding(readCase(file)), answerWords);
  const { contractYear, nextPayment, twelveMonths, financialYear, safeToSpend, notes = [] } = situation ?? {};
  const worst = advanceToFinance?.central;
  return {
    contractYear: contractYear && [contractYear.year, contractYear.from, contractYear.to],
    next: nextPayment && [nextPayment.date, nextPayment.secured, nextPayment.atRisk],
    twelveMonths: twelveMonths && [twelveMonths.secured, twelveMonths.atRisk],
    rights: financialYear && [financialYear.rights.secured, financialYear.rights.atRisk],
    lines: financialYear?.lines.map(({ line, deferred, accrued }) => [line, deferred, accrued]),
    closing: financialYear && [financialYear.deferred, financialYear.accrued],
    safe: safeToSpend && [safeToSpend.amount],
    worst: worst && [worst.day, worst.amount],
    says: plainSpaces(notes.join("\n")),
  };
}

/** Without the words that tell how a row was worked out. */
function figuresOf(one: SituationCase): Readonly<Record<string, unknown>> {
  const { edge: _edge, case: _case, says, contractYear, lines, ...worked } = one;
  const figures = Object.entries(worked).map(([key, row]) => [key, row?.slice(0, -1) ?? null] as const);
  return {
    ...Object.fromEntries(figures),
    ...(contractYear !== undefined && { contractYear }),
    ...(lines && { lines: lines.map((row) => row.slice(0, -1)) }),
    ...(says !== undefined && { says: expect.stringContaining(says) as unknown }),
  };
}

test.each(table.map((one) => [one.edge, one] as const))("%s", (_edge, one) => {
  expect(shownOf(one.case)).toMatchObject(figuresOf(one));
});

test("the twelve months add up to what they bring together", () => {
  const file = { tier: 3, signature: "2023-12-19", missions: { access: { rate: 0.5 }, pathways: { rate: 0.7 } } };
  const { situation } = answerOf(computeFunding(readCase(file)), answerWords);
  const months = situation?.twelveMonths.months ?? [];
  expect([months.length, months[0]?.from, months[11]?.to]).toEqual([12, "2026-11-28", "2027-11-27"]);
  expect(months.reduce((total, month) => total + month.total, 0)).toBe(situation?.twelveMonths.total);
});
