/** What the rows of Financement have in common: a cell for each contract year, then their sum. */
import { sum, type Cents } from "../../../agreement/money";
import type { Contract } from "../../../funding/time/contract";
import type { Due } from "../../../funding/time/due";
import { cell, fixedCell } from "../../address";
import type { Content } from "../../cells";
import { compares, equals, sumIfs, type Test } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import { lackCount, putLackHead } from "../../lack-head";
import type { SheetDraft } from "../../sheet-draft";
import type { OriginSources } from "./origins";
import type { DueRefs } from "../calculations/refs";
import type { ContractLineRefs } from "../year-detail/contract-lines";

export const firstColumn = 2;

export interface Table {
  readonly draft: SheetDraft;
  readonly contract: Contract;
  readonly dues: DueRefs;
  readonly lines: ContractLineRefs;
  /** The row of the heads, one for each year. */
  readonly heads: number;
  /** What tells of each line where its rate and its amounts come from. */
  readonly origins: OriginSources;
}

/** After the years, their sum and how many amounts it lacks. */
export function originColumn(table: Table): number {
  return lastColumn(table) + 3;
}

export function lastColumn({ contract }: Table): number {
  return firstColumn + contract.years.length - 1;
}

/** What a range of the dues adds up to in the contract year of a column, which its place among them tells. */
export function ofYear({ dues, heads }: Table, index: number, range: string, ...tests: readonly Test[]): string {
  const column = firstColumn + index;
  return sumIfs(range, equals(dues.year, `COLUMNS(${fixedCell(firstColumn, heads)}:${cell(column, heads)})`), ...tests);
}

/** A sum for each contract year. */
export function sumsOf({ contract }: Table, amountsOf: (due: Due) => readonly Cents[]): readonly Cents[] {
  return contract.years.map(({ year }) =>
    sum(contract.dues.filter(({ contractYear }) => contractYear === year).flatMap(amountsOf)),
  );
}

/** What is due before the contract, and in none of its years: an aid to the letter of intent. */
export function beforeOf({ contract }: Table, amountsOf: (due: Due) => readonly Cents[]): Cents {
  return sum(contract.dues.filter(({ contractYear }) => contractYear === 0).flatMap(amountsOf));
}

export function before({ dues }: Table, range: string, ...tests: readonly Test[]): string {
  return sumIfs(range, equals(dues.year, "0"), ...tests);
}

/** How many amounts each contract year lacks, of all lines or of one. */
export function unknownOf(
  { contract }: Table,
  line: Due["line"] | null = null,
  isSecured: boolean | null = null,
): readonly number[] {
  return contract.years.map(
    ({ year }) =>
      contract.unknown.filter(
        (claim) =>
          claim.year.year === year &&
          (line === null || claim.row.line === line) &&
          (isSecured === null || (claim.row.nature === "secured") === isSecured),
      ).length,
  );
}

type Kind = (formula: string, value: number | string, format: "euros") => Content;

interface SumsOfRow {
  readonly range: string;
  readonly tests?: readonly Test[];
  readonly amountsOf: (due: Due) => readonly Cents[];
  /** How many amounts each year lacks. */
  readonly unknown: readonly number[];
}

/** A row of sums over the dues, one for each year and one of all, those before the contract among them, then how many amounts they lack. */
export function addRow(
  table: Table,
  label: Content,
  { range, tests = [], amountsOf, unknown }: SumsOfRow,
  kind: Kind,
): number {
  const row = table.draft.nextRow;
  const values = sumsOf(table, amountsOf);
  const years = values.map((value, index) => {
    const known = ofYear(table, index, range, ...tests);
    const formula = knownOrToEnter(known, ofYear(table, index, table.dues.unknown, ...tests));
    return kind(formula, shownSum(value, unknown[index] ?? 0), "euros");
  });
  const missing = unknownInAll(table, ...tests);
  const all = knownOrToEnter(`${acrossYears(table, row)}+${before(table, range, ...tests)}`, missing);
  const count = unknown.reduce((whole, one) => whole + one, 0);
  return table.draft.add([
    label,
    ...years,
    kind(all, shownSum(sum([...values, beforeOf(table, amountsOf)]), count), "euros"),
    lackCount(missing, count),
  ]);
}

/** Over the counts of the rows since one, if they lack any amount. */
export function putLackHeads(table: Table, heads: number, first: number): void {
  putLackHead(table.draft, { heads, column: lastColumn(table) + 2, first }, table.contract.unknown.length);
}

/** In the five years together. */
export function unknownInAll({ dues }: Table, ...tests: readonly Test[]): string {
  return sumIfs(dues.unknown, compares(dues.year, ">", "0"), ...tests);
}

export function acrossYears(table: Table, row: number): string {
  return `SUM(${cell(firstColumn, row)}:${cell(lastColumn(table), row)})`;
}
