import { originTexts as origins } from "../../../texts/fr/workbook/origin";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { cell, cellOfRange, fixedCell, onSheet } from "../../address";
import { body, head, link } from "../../cells";
import type { YearRefs } from "../calculations/refs";
import { firstColumn, lastColumn, originColumn, type Table } from "./table";

/** The contract years, their days and their tiers. Returns where the years are named, across one row. */
export function addHeads(table: Table, refs: YearRefs): string {
  const { draft, contract, heads } = table;
  const { years } = contract;
  draft.add([texts.mission, ...years.map(({ year }) => texts.year(year)), texts.total].map(head));
  draft.add([
    body(texts.from),
    ...years.map(({ from }, index) => link(cellOfRange(refs.from, index), from, "date")),
    body(null),
  ]);
  draft.add([
    body(texts.last),
    ...years.map(({ to }, index) => link(`${cellOfRange(refs.to, index)}-1`, to - 1, "date")),
    body(null),
  ]);
  draft.add([
    body(texts.tier),
    ...years.map(({ tier }, index) => link(cellOfRange(refs.tier, index), tier, "integer")),
    body(null),
  ]);
  const last = lastColumn(table);
  [origins.rate, origins.rateFrom, origins.origin].forEach((text, index) => {
    draft.put(heads, originColumn(table) + index, head(text));
  });
  frameYearInProgress(table);
  return onSheet(sheetNames.funding, `${fixedCell(firstColumn, heads)}:${fixedCell(last, heads)}`);
}

/** The dates are two rows and three below the heads. */
function frameYearInProgress(table: Table): void {
  const { heads } = table;
  const [from, last] = [1, 2].map((below) => cell(firstColumn, heads + below).replace(/\d+/, "$$$&"));
  const range = `${cell(firstColumn, heads + 1)}:${cell(lastColumn(table), heads + 3)}`;
  table.draft.highlight({ range, formula: `AND(${from}<=CPTS_Situation,CPTS_Situation<=${last})`, look: "current" });
}
