/** How many rows of Versements are printed, and on how many pages. */
import type { Content } from "../../cells";
import { rowsOnPages } from "../../pages-tall";
import { placed } from "../../placed";
import type { PrintPlan } from "../../plan";
import { wrappedHeights } from "../../row-heights";
import type { Row, RowContents } from "./list";

/** Its ordinary rows: a little under the usual, so that the payments of most contracts have their page or two. */
const listRow = 14;
/** Beyond, the oldest are told in one sum; what is to come is always printed, on as many pages as it needs. */
const usualPages = 2;
const mostPages = 6;

export function rowHeight(contents: readonly Content[], columnWidths: readonly number[]): number {
  const cells = contents.map((content, index) => placed(content, 1, index + 1));
  return wrappedHeights(cells, columnWidths).get(1) ?? listRow;
}

interface List {
  readonly rows: readonly Row[];
  readonly contents: RowContents;
  readonly columnWidths: readonly number[];
  readonly orientation: PrintPlan["orientation"];
  /** The row of the heads, which those of the list follow. */
  readonly heads: number;
  /** The heights of the rows up to it. */
  readonly before: ReadonlyMap<number, number>;
}

/** The last page also prints the rows that a change may fill. */
export function roomFor(list: List): { readonly printed: number; readonly pages: number } {
  const { rows, contents, columnWidths, heads, before, orientation } = list;
  const heights = new Map(before);
  contents.forEach((one, index) => heights.set(heads + 1 + index, rowHeight(one, columnWidths)));
  const fitting = (pages: number) => rowsOnPages(pages, heights, { orientation, repeated: heads }) - heads;
  const past = rows.indexOf("past");
  const pagesFor = (count: number) => upTo(mostPages).find((pages) => fitting(pages) >= count) ?? mostPages;
  const pages = Math.min(pagesFor(rows.length), Math.max(usualPages, pagesFor(past < 0 ? rows.length : past)));
  return { printed: Math.min(contents.length, fitting(pages)), pages };
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
