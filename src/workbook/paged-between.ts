/** Pages of a sheet that is as wide as its paper, broken between its blocks and nowhere else. */
import { ordinaryRow, paperHeights, paperWidths } from "./pages-tall";
import type { PrintPlan } from "./plan";

interface Paged {
  readonly orientation: PrintPlan["orientation"];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The first row of each block after the first, from the top down. */
  readonly blocks: readonly number[];
  readonly lastRow: number;
  /** A row that is printed again at the top of the pages after its own. */
  readonly repeated?: number;
}

/** Columns and rows are drawn at whole dots, a little wider and higher than reckoned. */
const roundings = 0.98;

/** The rows that begin a page. A block that is higher than one goes on upon the next. */
export function breaksBetween({ repeated, ...paged }: Paged): readonly number[] {
  const { orientation, columnWidths, rowHeights, blocks, lastRow } = paged;
  const scale = Math.min(1, paperWidths[orientation] / widthOf(columnWidths));
  const page = (paperHeights[orientation] * roundings) / scale;
  const heightOf = (row: number) => rowHeights.get(row) ?? ordinaryRow;
  const breaks: number[] = [];
  let used = 0;
  [1, ...blocks].forEach((first, rank) => {
    const height = sumOf(first, (blocks[rank] ?? lastRow + 1) - 1, heightOf);
    const begins = used > 0 && used + height > page;
    if (begins) breaks.push(first);
    const again = begins && repeated !== undefined && repeated < first ? heightOf(repeated) : 0;
    used = ((begins ? again : used) + height) % page;
  });
  return breaks;
}

/** Of columns as wide as so many digits, in points: seven dots a digit, and five. */
function widthOf(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, digits) => sum + (digits * 7 + 5) * 0.75, 0);
}

function sumOf(first: number, last: number, of: (row: number) => number): number {
  return Array.from({ length: last - first + 1 }, (_, rank) => of(first + rank)).reduce((sum, one) => sum + one, 0);
}
