import type { CellPlan } from "./plan";
import { looks, type Look } from "./styles";

const lineHeight = 15;
/** In Calibri a letter is narrower, on average, than the digits that column widths are counted in; in bold, less so. */
const charactersPerUnit = { regular: 1.12, bold: 1 };
const ordinarySize = 11;

/** Heights, in points, of the rows whose wrapped text needs more than one line: not every program finds them itself. */
export function wrappedHeights(
  cells: readonly CellPlan[],
  columnWidths: readonly number[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, role } of cells) {
    const look = looks[role];
    if (!look.wrap || typeof value !== "string") continue;
    const lines = countLines(value, (columnWidths[column - 1] ?? 10) * charactersIn(look));
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineHeight));
  }
  return heights;
}

function charactersIn({ bold, size }: Look): number {
  return (bold ? charactersPerUnit.bold : charactersPerUnit.regular) * (ordinarySize / size);
}

/** Lines broken between words, as spreadsheets break them. */
function countLines(text: string, width: number): number {
  if (text.length <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > width && used > 0) lines += 1;
    used = needed > width && used > 0 ? word.length : needed;
  }
  return lines;
}
