import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { toEuros, type Cents } from "../../../agreement/money";
import { linesOf, moneyOf, unknownRowsOf, type Funding } from "../../../funding/funding";
import { natureWords, sheetNames } from "../../../texts/fr/workbook/common";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import { cell, fixedCell, fixedColumn, fixedRange, onSheet } from "../../address";
import { body, calculation, head, section, total, type Content } from "../../cells";
import { equals, holds, holdsNot, sumIfs, type Test } from "../../formula";
import { knownOrToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import { columns, type Rows } from "./columns";

export type ByLineColumn = "secured" | "expected" | "atBest" | "both" | "missing";

export interface ByLineRefs extends Rows {
  readonly lines: string;
  /** Down a column, the rows of the lines. */
  readonly column: (column: ByLineColumn) => string;
  /** Under it, their sum. */
  readonly total: (column: ByLineColumn) => string;
}

const securedColumn = 2;
const expectedColumn = 3;
const atBestColumn = 4;
const bothColumn = 5;
const missingColumn = 6;
const places: Readonly<Record<ByLineColumn, number>> = {
  secured: securedColumn,
  expected: expectedColumn,
  atBest: atBestColumn,
  both: bothColumn,
  missing: missingColumn,
};

/** One row a line: what is safe, what the rates typed would bring, and the most that results can bring. */
export function addByLine(draft: SheetDraft, funding: Funding, rows: Rows): ByLineRefs {
  draft.skip();
  draft.add([section(yearDetailTexts.byLine)]);
  draft.add(yearDetailTexts.byLineHead.map(head));
  const first = draft.nextRow;
  for (const line of linesOf(funding)) addLine(draft, line, funding, rows);
  const last = draft.nextRow - 1;
  addSums(draft, funding, first, last);
  const all = `${cell(1, first)}:${cell(missingColumn, last)}`;
  draft.highlight({ range: all, formula: `$${cell(missingColumn, first)}>0`, look: "unknown" });
  const here = (column: number) => onSheet(sheetNames.yearDetail, fixedRange(column, first, last));
  return {
    first,
    last,
    lines: here(1),
    column: (column) => here(places[column]),
    total: (column) => onSheet(sheetNames.yearDetail, fixedCell(places[column], last + 1)),
  };
}

function addLine(draft: SheetDraft, line: LineId, funding: Funding, rows: Rows): void {
  const at = draft.nextRow;
  const range = (column: number) => fixedRange(column, rows.first, rows.last);
  const own = equals(range(columns.line), fixedColumn(1, at));
  const sumOf = (column: number, nature: Test) => sumIfs(range(column), own, nature);
  const missing = sumIfs(range(columns.unknown), own, equals(range(columns.counted), "1"));
  const missingCount = unknownRowsOf(funding).filter((row) => row.line === line).length;
  const known = (formula: string, amount: Cents) =>
    knownSum(formula, amount, { at: cell(missingColumn, at), count: missingCount });
  const rowsOfLine = funding.rows.filter((row) => row.line === line);
  const [central, full] = [moneyOf(rowsOfLine, "central"), moneyOf(rowsOfLine, "full")];
  const natures = range(columns.nature);
  const [secured, atRisk] = [holds(natures, natureWords.secured), holdsNot(natures, natureWords.secured)];
  draft.add([
    body(lineNames[line].fr),
    known(sumOf(columns.full, secured), full.secured),
    known(sumOf(columns.central, atRisk), central.atRisk),
    known(sumOf(columns.full, atRisk), full.atRisk),
    known(`SUM(${cell(securedColumn, at)},${cell(atBestColumn, at)})`, full.total),
    calculation(missing, missingCount, "integer"),
  ]);
}

/** A sum of nothing known, where something is missing, is no zero. */
function knownSum(formula: string, amount: Cents, missing: { readonly at: string; readonly count: number }): Content {
  return calculation(knownOrToEnter(formula, missing.at), shownSum(amount, missing.count), "euros");
}

function addSums(draft: SheetDraft, funding: Funding, first: number, last: number): void {
  const { rows } = funding;
  const sumOf = (column: number) => `SUM(${cell(column, first)}:${cell(column, last)})`;
  const [central, full] = [moneyOf(rows, "central"), moneyOf(rows, "full")];
  draft.add([
    totalOfKnown(cell(missingColumn, draft.nextRow), unknownRowsOf(funding).length),
    total(sumOf(securedColumn), toEuros(full.secured), "euros"),
    total(sumOf(expectedColumn), toEuros(central.atRisk), "euros"),
    total(sumOf(atBestColumn), toEuros(full.atRisk), "euros"),
    total(sumOf(bothColumn), toEuros(full.total), "euros"),
    total(sumOf(missingColumn), unknownRowsOf(funding).length, "integer"),
  ]);
}
