/** The tables of test/cases/contracts, worked by hand and read by a treasurer, through the public answer. */
import { readdirSync, readFileSync } from "node:fs";
import { answerInTimeOf } from "../../../src/funding/answer-in-time";
import { contractOf } from "../../../src/funding/time/contract";
import { readSigned } from "../../today";
import { answerWords } from "../../../src/texts/fr/answer";
import { plainSpaces } from "../../cli/run-cli";

interface ContractCase {
  readonly edge: string;
  readonly case: object;
  /** What the table shows of the payments: all of them, or some contract years, one line, one kind. */
  readonly contractYears?: readonly number[];
  readonly line?: string;
  readonly kind?: string;
  /** Those of a known amount: date, line and part, kind, euros, and how they were worked out. */
  readonly payments: readonly (readonly [string, string, string, number, string])[];
  /** Year, rights, cash, carried over, and how they were worked out. */
  readonly financialYears?: readonly (readonly [number, number, number, number, string])[];
  readonly says?: string;
}

const folder = new URL("../../cases/contracts/", import.meta.url);
const tables = readdirSync(folder).map((file) => {
  return [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly ContractCase[]] as const;
});

const answerTo = (file: object) => answerInTimeOf(contractOf(readSigned(file)), answerWords);

function shownPayments({ case: file, contractYears, line, kind }: ContractCase): readonly unknown[] {
  const shown = answerTo(file).instalments.filter((one) => {
    const isItsYear = contractYears?.includes(one.contractYear) ?? true;
    return isItsYear && (line ?? one.line) === one.line && (kind ?? one.kind) === one.kind && one.amount !== null;
  });
  return shown.map((one) => [one.date, `${one.line} ${one.part}`, one.kind, one.amount]);
}

const cases = tables.flatMap(([file, table]) => table.map((one) => [`${file}: ${one.edge}`, one] as const));
const titled = (some: (one: ContractCase) => boolean) => cases.filter(([, one]) => some(one));

test.each(cases)("%s", (_title, one) => {
  const expected = one.payments.map(([date, what, kind, amount]) => [date, what, kind, amount]);
  expect(shownPayments(one)).toEqual(expected);
});

test.each(titled(({ financialYears }) => financialYears !== undefined))(
  "%s: the civil years",
  (_title, { case: file, financialYears = [] }) => {
    const expected = financialYears.map(([year, rights, cash, carriedOver]) => ({
      year: String(year),
      rights,
      cash,
      carriedOver,
    }));
    expect(answerTo(file).financialYears.slice(0, financialYears.length)).toMatchObject(expected);
  },
);

test.each(titled(({ says }) => says !== undefined))("%s: what is said of it", (_title, { case: file, says }) => {
  expect(plainSpaces(answerTo(file).timeNotes.join("\n"))).toContain(says);
});
