import type { PrintPlan } from "./plan";
import { leastSize } from "./styles";

export const ordinaryRow = 15;
/** A4 less the margins, in points. */
export const paperWidths = { portrait: 523, landscape: 770 } as const;
export const paperHeights = { portrait: 745, landscape: 498 } as const;
/** What leaves eight points of the smallest letters, in whole hundredths as programs shrink. */
const leastScale = Math.ceil((100 * 8) / leastSize) / 100;

/**
 * How many of the first rows fit on so many pages while they can still be read: no letter under eight points.
 * @param repeated a row that is printed again at the top of the pages after the first
 */
export function rowsOnPages(
  pages: number,
  rowHeights: ReadonlyMap<number, number>,
  { orientation, repeated }: Pick<PrintPlan, "orientation"> & { readonly repeated?: number },
): number {
  const again = repeated === undefined ? 0 : (rowHeights.get(repeated) ?? ordinaryRow);
  let [rows, left] = [0, (pages * paperHeights[orientation]) / leastScale - (pages - 1) * again];
  for (;;) {
    left -= rowHeights.get(rows + 1) ?? ordinaryRow;
    if (left < 0) return rows;
    rows += 1;
  }
}
