import type { LineId } from "../../../../agreement/lines";
import { moneyOf, unknownRowsOf, type Funding } from "../../../../funding/funding";
import { toEnter } from "../../../../texts/fr/workbook/common";
import { synthesisTexts, undatedTexts as texts } from "../../../../texts/fr/workbook/synthesis";
import { cell } from "../../../address";
import { head, section, total } from "../../../cells";
import { inColumn, says } from "../../../formula";
import { shownSum, shownToEnter, toEnterCount, totalOfKnown } from "../../../known-or-to-enter";
import { lackCount, putLackHead } from "../../../lack-head";
import { addLines, type LineCell } from "../../../line-table";
import type { SheetDraft } from "../../../sheet-draft";
import type { ByLineColumn } from "../../year-detail/by-line";
import type { UndatedSources } from "./sources";

const columns = ["secured", "expected", "atBest", "both"] as const satisfies readonly ByLineColumn[];

/** What is secure, and what results bring, mission by mission. Returns the first row of the lines and the last that has one. */
export function addYearByMission(draft: SheetDraft, sources: UndatedSources): { first: number; last: number } {
  const { model, funding, lines } = sources;
  const { byLine } = funding;
  const missing = unknownRowsOf(model.funding).length;
  draft.skip();
  draft.add([section(texts.byMission)]);
  const heads = draft.add(synthesisTexts.missionHead.map(head));
  draft.add([
    totalOfKnown(byLine.total("missing"), missing),
    ...columns.map((column) =>
      total(byLine.total(column), shownSum(amountOf(model.funding, column, null), 0), "euros"),
    ),
    lackCount(byLine.total("missing"), missing),
  ]);
  const { first, last } = addLines(draft, lines, (line, name) => cellsOf(sources, line, name));
  const amounts = `${cell(2, first)}:${cell(1 + columns.length, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(2, first), toEnter), look: "unknown" });
  putLackHead(draft, { heads, column: columns.length + 2 }, missing);
  return { first, last: first + lines.present.length - 1 };
}

function cellsOf({ model, funding }: UndatedSources, line: LineId | null, name: string): readonly LineCell[] {
  const { byLine } = funding;
  const found = (column: ByLineColumn) => inColumn(byLine.column(column), `MATCH(${name},${byLine.lines},0)`);
  const missing = line === null ? 0 : unknownRowsOf(model.funding).filter((row) => row.line === line).length;
  return [
    ...columns.map((column): LineCell => {
      const value = shownSum(amountOf(model.funding, column, line), missing);
      return { formula: found(column), value, format: "euros" };
    }),
    { formula: toEnterCount(found("missing")), value: shownToEnter(missing), format: "integer" },
  ];
}

/** @param line null: of all lines */
function amountOf({ rows }: Funding, column: (typeof columns)[number], line: LineId | null) {
  const own = rows.filter((row) => line === null || row.line === line);
  const [central, full] = [moneyOf(own, "central"), moneyOf(own, "full")];
  return { secured: full.secured, expected: central.atRisk, atBest: full.atRisk, both: full.total }[column];
}
