/** Without dates: the lines that the year has, counted one after another, as those of a contract are. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { linesOf, moneyOf, type Funding } from "../../../funding/funding";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { yearDetailTexts as texts } from "../../../texts/fr/workbook/year-detail";
import { cell, cellOfRange, fixedCell, fixedRange, onSheet, withoutSheet } from "../../address";
import { body, calculation, head, section } from "../../cells";
import { when } from "../../formula";
import type { RankedLines } from "../../line-table";
import type { SheetDraft } from "../../sheet-draft";
import type { ByLineRefs } from "./by-line";

const columns = { line: 1, isThere: 2, rank: 3 } as const;

export function addYearLines(draft: SheetDraft, funding: Funding, byLine: ByLineRefs): RankedLines {
  const all = linesOf(funding);
  const present = all.filter((line) => isIn(funding, line));
  draft.skip();
  draft.add([section(texts.contractLines)]);
  draft.add(texts.contractLinesHead.slice(0, columns.rank).map(head));
  const first = draft.nextRow;
  all.forEach((line, index) => {
    const is = cell(columns.isThere, draft.nextRow);
    const at = (column: "both" | "missing") => withoutSheet(cellOfRange(byLine.column(column), index));
    const rank = when(`${is}=1`, `SUM(${fixedCell(columns.isThere, first)}:${is})`, "0");
    draft.add([
      body(lineNames[line].fr),
      calculation(when(`SUM(${at("both")},${at("missing")})>0`, "1", "0"), present.includes(line) ? 1 : 0, "integer"),
      calculation(rank, present.indexOf(line) + 1, "integer"),
    ]);
  });
  const down = (column: number) => onSheet(sheetNames.yearDetail, fixedRange(column, first, draft.nextRow - 1));
  return { lines: down(columns.line), ranks: down(columns.rank), present, most: all.length };
}

/** It pays something if all objectives are met, or an amount that nobody knows yet. */
function isIn({ rows }: Funding, line: LineId): boolean {
  const own = rows.filter((row) => row.line === line);
  return moneyOf(own, "full").total > 0 || own.some(({ isCounted, amount }) => isCounted && amount === null);
}
