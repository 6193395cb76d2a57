import type { CellPlan } from "./plan";
import { looks } from "./styles";

const lineHeight = 15;
/** Bold and wide letters take more room than the digits that column widths are counted in. */
const charactersPerUnit = 0.95;

/** Heights, in points, of the rows whose wrapped text needs more than one line: not every program finds them itself. */
export function wrappedHeights(cells: readonly CellPlan[], columnWidths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, role } of cells) {
    if (!looks[role].wrap || typeof value !== "string") continue;
    const lines = countLines(value, (columnWidths[column - 1] ?? 10) * charactersPerUnit);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineHeight));
  }
  return heights;
}

/** Lines broken between words, as spreadsheets break them. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > width && used > 0) lines += 1;
    used = needed > width && used > 0 ? word.length : needed;
  }
  return lines;
}
