import { scenarios } from "../../../funding/funding";
import type { Due } from "../../../funding/time/due";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { cell } from "../../address";
import { body, calculation, head, link, section } from "../../cells";
import { acrossYears, addRow, firstColumn, lastColumn, ofYear, putLackHeads, unknownOf, type Table } from "./table";

/** Each year under the three scenarios, and what is still missing from them all. */
export function addScenarios(table: Table): void {
  const { draft, contract, dues } = table;
  draft.skip();
  draft.add([section(texts.scenarios)]);
  const heads = draft.add(
    [texts.scenarioHead, ...contract.years.map(({ year }) => texts.year(year)), texts.total].map(head),
  );
  for (const scenario of scenarios) {
    const amountsOf = ({ amounts }: Due) => [amounts[scenario]];
    addRow(table, body(texts[scenario]), { range: dues.due(scenario), amountsOf, unknown: unknownOf(table) }, link);
  }
  putLackHeads(table, heads, heads + 1);
  addUnknown(table);
}

function addUnknown(table: Table): void {
  const { draft, contract, dues } = table;
  const row = draft.nextRow;
  const years = unknownOf(table).map((count, index) => link(ofYear(table, index, dues.unknown), count, "integer"));
  draft.add([body(texts.unknown), ...years, calculation(acrossYears(table, row), contract.unknown.length, "integer")]);
  const range = `${cell(firstColumn, row)}:${cell(lastColumn(table) + 1, row)}`;
  draft.highlight({ range, formula: `${cell(firstColumn, row)}>0`, look: "unknown" });
}
