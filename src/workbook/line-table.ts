/** The lines of a contract on a client's page: as many rows as it may have, those that it has not left blank at the end. */
import { lineNames } from "../agreement/line-names";
import type { LineId } from "../agreement/lines";
import { cell, fixedCell, fixedColumn } from "./address";
import { link, type Content } from "./cells";
import { empty, inColumn, unlessEmpty, when } from "./formula";
import type { SheetDraft } from "./sheet-draft";
import type { Format } from "./styles";

/** Where the lines are named and ranked. */
export interface RankedLines {
  readonly lines: string;
  readonly ranks: string;
  readonly present: readonly LineId[];
  readonly most: number;
}

/** @param line null: the row is blank @param label the cell of the name, its column fixed */
type CellsOfLine = (line: LineId | null, label: string) => readonly LineCell[];

export interface LineCell {
  readonly formula: string;
  /** Where the row has a line. */
  readonly value: number | string;
  readonly format: Format;
}

/** Returns the first row and the last. */
export function addLines(
  draft: SheetDraft,
  ranked: RankedLines,
  cellsOf: CellsOfLine,
): { first: number; last: number } {
  const first = draft.nextRow;
  for (let index = 0; index < ranked.most; index += 1) {
    const row = draft.nextRow;
    const line = ranked.present[index] ?? null;
    const label = fixedColumn(1, row);
    const cells = cellsOf(line, label).map(({ formula, value, format }): Content => ({
      ...link(unlessEmpty(label, formula), line === null ? "" : value, format),
      role: format === "text" ? "entryWords" : "entry",
    }));
    draft.add([nameCell(ranked, line, { first, row }), ...cells]);
  }
  return { first, last: draft.nextRow - 1 };
}

/** Its rank is how many rows there are from the one above the first to the one above it: no cell counts itself. */
function nameCell({ lines, ranks }: RankedLines, line: LineId | null, at: { first: number; row: number }): Content {
  const rank = `ROWS(${fixedCell(1, at.first - 1)}:${cell(1, at.row - 1)})`;
  const found = inColumn(lines, `MATCH(${rank},${ranks},0)`);
  const formula = when(`${rank}>MAX(${ranks})`, empty, found);
  return { ...link(formula, line === null ? "" : lineNames[line].fr, "text"), role: "entryWords" };
}
