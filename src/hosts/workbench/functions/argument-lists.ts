/**
 * The arguments of a call. Where a range stands for a single value, Excel calls the function once for each of the
 * range's cells, and the answers spill.
 */
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { GridParameter } from "../grid";
import { isRows, rowsOf, singleOf, type Single } from "./given-values";

export type ArgumentList = readonly (Single | Single[][])[];

interface Argument {
  readonly rows: Single[][];
  readonly isRange: boolean;
}

/** One list of arguments a call, laid out as their answers will be. */
export function argumentLists(
  parameters: readonly GridParameter[],
  given: readonly BaseValueObject[],
): readonly (readonly ArgumentList[])[] {
  const all = parameters.map(({ isRange }, index) => argumentOf(given[index], isRange));
  const spread = all.filter(({ isRange }) => !isRange).map(({ rows }) => rows);
  const height = Math.max(1, ...spread.map((rows) => rows.length));
  const width = Math.max(1, ...spread.map((rows) => rows[0]?.length ?? 1));
  const list = (row: number, column: number) => all.map((argument) => valueAt(argument, row, column));
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => list(row, column)));
}

/** A single value for a range is passed as it is: the function knows what to make of it. */
function argumentOf(given: BaseValueObject | undefined, isRange: boolean): Argument {
  if (given === undefined || !isRows(given)) return { rows: [[singleOf(given)]], isRange: false };
  return { rows: rowsOf(given), isRange };
}

/** A single row serves all rows, and a single column all columns. */
function valueAt({ rows, isRange }: Argument, row: number, column: number): Single | Single[][] {
  if (isRange) return rows;
  const line = rows.length === 1 ? rows[0] : rows[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}
