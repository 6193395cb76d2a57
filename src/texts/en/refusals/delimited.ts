/** One sentence for each table given as text that nobody can read. */
import type { DelimitedFacts } from "../../../refusal/delimited";
import type { Sentences } from "../../say";
import { and, number, received } from "../figures";

export const delimitedSentences: Sentences<DelimitedFacts> = {
  notText: () => "This file is no text. Save it as CSV or as text, then give the new file.",
  emptyTable: () => "No line received. Give a table whose first line names its columns.",
  quoteLeftOpen: () =>
    "a quotation mark opens a cell and never closes it. Close it, or double the one that is in the text.",
  tooManyLines: (it) => `More than ${number(it.most)} lines received. Split the table, or remove the lines in excess.`,
  rowsBeyond: (it) =>
    `${number(it.count)} lines received, after the ${number(it.before)} of the budget. It holds ${number(it.most)}: remove ${number(it.before + it.count - it.most)} here or there.`,
  mergedCell: (it) =>
    `a merged cell was received: ${received(it.text)}. Unmerge it in the workbook that it comes from, write its value in each row, then copy again.`,
  emptyUnder: (it) =>
    `the cell is empty, under ${received(it.above)}. Write the value of the row: of merged cells, the first row alone has one.`,
  headsMissing: (it) =>
    `the first line must hold the heads of the columns; ${received(it.received)} received. Copy the line of heads too; columns accepted: ${it.accepted.join(", ")}.`,
  cellsBeyond: (it) =>
    `${number(it.count)} cells received for ${number(it.most)} columns. Put a text that holds the separator between quotation marks, and unmerge merged cells.`,
  unknownColumns: (it) =>
    `${it.received.length === 1 ? "unknown column" : "unknown columns"}: ${and(shown(it.received))}. Remove or rename; columns accepted: ${it.accepted.join(", ")}.`,
  columnTwice: (it) =>
    `${it.names.length === 1 ? "two columns" : "two columns for one thing:"} ${and(it.names.map((one) => `"${one}"`))}. Keep one of them.`,
  columnMissing: (it) =>
    `${it.missing.length === 1 ? "the column is missing" : "columns are missing"}: ${and(it.missing.map((one) => `"${one}"`))}. Add to the line of heads what is missing.`,
};

/** A file that is no table may have a million of them. */
const mostShown = 8;

function shown(heads: readonly string[]): readonly string[] {
  const first = heads.slice(0, mostShown).map((one) => received(one));
  const left = heads.length - first.length;
  return left === 0 ? first : [...first, `${number(left)} others`];
}
