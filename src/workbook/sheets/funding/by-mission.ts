import type { LineId } from "../../../agreement/lines";
import { sum, toEuros } from "../../../agreement/money";
import type { Due } from "../../../funding/time/due";
import { natureWords, sheetNames, toEnter } from "../../../texts/fr/workbook/common";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { cell, fixedCell, onSheet } from "../../address";
import { body, link, total, type Content } from "../../cells";
import { countIfs, empty, equals, holds, holdsNot, quoted, says, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { Format } from "../../styles";
import { knownOrToEnter, toEnterCount, shownToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import { addLines, type LineCell } from "../../line-table";
import { originCells } from "./origins";
import {
  acrossYears,
  addRow,
  before,
  beforeOf,
  firstColumn,
  lastColumn,
  ofYear,
  putLackHeads,
  sumsOf,
  unknownInAll,
  unknownOf,
  type Table,
} from "./table";

/** What all the missions bring, how much of it is secure, then each mission. Returns where both parts are, by year. */
export function addByMission(table: Table): { secured: string; atRisk: string } {
  const { draft, dues, lines } = table;
  const top = draft.nextRow;
  const central = ({ amounts }: Due) => [amounts.central];
  addRow(
    table,
    totalOfKnown(`SUM(${dues.unknown})`, table.contract.unknown.length),
    { range: dues.due("central"), amountsOf: central, unknown: unknownOf(table) },
    total,
  );
  const secured = addPart(table, true);
  const atRisk = addPart(table, false);
  addBefore(table);
  const { first, last } = addLines(draft, lines, (line, label) => cellsOfLine(table, line, label));
  putLackHeads(table, table.heads, top);
  const amounts = `${cell(firstColumn, first)}:${cell(lastColumn(table), last)}`;
  draft.highlight({ range: amounts, formula: says(cell(firstColumn, first), toEnter), look: "unknown" });
  const across = (row: number) =>
    onSheet(sheetNames.funding, `${fixedCell(firstColumn, row)}:${fixedCell(lastColumn(table), row)}`);
  return { secured: across(secured), atRisk: across(atRisk) };
}

/** Under the total that holds it, what no year holds: the row shows nothing where there is nothing, and parts the missions from their sums. */
function addBefore(table: Table): void {
  const value = beforeOf(table, ({ amounts }) => [amounts.central]);
  const amount = before(table, table.dues.due("central"));
  const shown = (formula: string, shownValue: CellValue, format: Format): Content => ({
    role: format === "text" ? "entryWords" : "entry",
    format,
    formula: when(`${amount}=0`, empty, formula),
    value: value === 0 ? "" : shownValue,
  });
  table.draft.add([
    shown(quoted(texts.before), texts.before, "text"),
    ...table.contract.years.map(() => undefined),
    shown(amount, toEuros(value), "euros"),
  ]);
}

function addPart(table: Table, isSecured: boolean): number {
  const { dues } = table;
  const tests = [(isSecured ? holds : holdsNot)(dues.nature, natureWords.secured)];
  const amountsOf = ({ nature, amounts }: Due) => ((nature === "secured") === isSecured ? [amounts.central] : []);
  return addRow(
    table,
    body(isSecured ? texts.secured : texts.atRisk),
    { range: dues.due("central"), tests, amountsOf, unknown: unknownOf(table, null, isSecured) },
    link,
  );
}

/** Known or else to be entered: an amount that nobody knows is no zero. */
function cellsOfLine(table: Table, line: LineId | null, label: string): readonly LineCell[] {
  const { draft, dues } = table;
  const own = equals(dues.line, label);
  const amountsOf = (due: Due) => (due.line === line ? [due.amounts.central] : []);
  const values = sumsOf(table, amountsOf);
  const missing = unknownOf(table, line);
  const years = values.map((value, index): LineCell => {
    const known = ofYear(table, index, dues.due("central"), own);
    const unknown = ofYear(table, index, dues.unknown, own);
    return {
      formula: knownOrToEnter(known, unknown),
      value: shownSum(value, missing[index] ?? 0),
      format: "euros",
    };
  });
  const known = `${acrossYears(table, draft.nextRow)}+${before(table, dues.due("central"), own)}`;
  const yearCells = `${cell(firstColumn, draft.nextRow)}:${cell(lastColumn(table), draft.nextRow)}`;
  const formula = knownOrToEnter(known, countIfs(holds(yearCells, toEnter)));
  const toEnterInAll = missing.reduce((count, one) => count + one, 0);
  return [
    ...years,
    { formula, value: shownSum(sum([...values, beforeOf(table, amountsOf)]), toEnterInAll), format: "euros" },
    { formula: toEnterCount(unknownInAll(table, own)), value: shownToEnter(toEnterInAll), format: "integer" },
    ...originCells(line, label, table.origins),
  ];
}
