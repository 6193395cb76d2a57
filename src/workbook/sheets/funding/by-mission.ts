import { sum, toEuros } from "../../../agreement/money";
import { commonWords, natureWords, sheetNames, toEnter } from "../../../texts/fr/workbook/common";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { cell, fixedCell, onSheet } from "../../address";
import { body, link, total, type Content } from "../../cells";
import { equals, holds, holdsNot, quoted, says, when } from "../../formula";
import { addLines, type LineCell } from "../../line-table";
import { acrossYears, addRow, firstColumn, lastColumn, ofYear, sumsOf, unknownOf, type Table } from "./table";

/** What all the missions bring, how much of it is secure, then each mission. Returns where both parts are, by year. */
export function addByMission(table: Table): { secured: string; atRisk: string } {
  const { draft, dues, lines } = table;
  const all = sumsOf(table, ({ amounts }) => [amounts.central]);
  addRow(table, totalLabelCell(table), { range: dues.due("central"), values: all }, total);
  const secured = addPart(table, true);
  const atRisk = addPart(table, false);
  const { first, last } = addLines(draft, lines, (line, label) => cellsOfLine(table, line, label));
  const amounts = `${cell(firstColumn, first)}:${cell(lastColumn(table), last)}`;
  draft.highlight({ range: amounts, formula: says(cell(firstColumn, first), toEnter), look: "unknown" });
  const across = (row: number) =>
    onSheet(sheetNames.funding, `${fixedCell(firstColumn, row)}:${fixedCell(lastColumn(table), row)}`);
  return { secured: across(secured), atRisk: across(atRisk) };
}

/** A sum that lacks an amount is no total. */
function totalLabelCell({ contract, dues }: Table): Content {
  const formula = when(`SUM(${dues.unknown})>0`, quoted(texts.knownTotal), quoted(texts.total));
  return { ...total(formula, contract.unknown.length > 0 ? texts.knownTotal : commonWords.total, "text") };
}

function addPart(table: Table, isSecured: boolean): number {
  const { dues } = table;
  const tests = [(isSecured ? holds : holdsNot)(dues.nature, natureWords.secured)];
  const values = sumsOf(table, ({ nature, amounts }) =>
    (nature === "secured") === isSecured ? [amounts.central] : [],
  );
  return addRow(
    table,
    body(isSecured ? texts.secured : texts.atRisk),
    { range: dues.due("central"), tests, values },
    link,
  );
}

/** Known or else to be entered: an amount that nobody knows is no zero. */
function cellsOfLine(table: Table, line: Parameters<typeof unknownOf>[1], label: string): readonly LineCell[] {
  const { draft, dues } = table;
  const own = equals(dues.line, label);
  const values = sumsOf(table, (due) => (due.line === line ? [due.amounts.central] : []));
  const missing = unknownOf(table, line);
  const years = values.map((value, index): LineCell => {
    const known = ofYear(table, index, dues.due("central"), own);
    const unknown = ofYear(table, index, dues.unknown, own);
    return {
      formula: when(`${known}=0`, when(`${unknown}>0`, quoted(toEnter), "0"), known),
      value: value === 0 && (missing[index] ?? 0) > 0 ? toEnter : toEuros(value),
      format: "euros",
    };
  });
  return [...years, { formula: acrossYears(table, draft.nextRow), value: toEuros(sum(values)), format: "euros" }];
}
