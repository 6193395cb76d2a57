import { toEnterHead } from "../texts/fr/workbook/common";
import { cell } from "./address";
import { link, type Content } from "./cells";
import { empty, isEmpty, quoted, when } from "./formula";
import { shownToEnter, toEnterCount } from "./known-or-to-enter";
import type { SheetDraft } from "./sheet-draft";

/** How many amounts a row lacks, beside its sums and out of the table: nothing shows where it lacks none. */
export function lackCount(unknown: string, count: number): Content {
  return { ...link(toEnterCount(unknown), shownToEnter(count), "integer"), role: "entry" };
}

/** Where the counts of a table stand. */
interface Counts {
  /** The row of the heads of the table. */
  readonly heads: number;
  readonly column: number;
  /** The first row that counts; the last is the last that was written. */
  readonly first?: number;
}

/**
 * Over the counts of the table that was just written, and there as long as an amount is missing: else nothing shows that
 * there is such a column.
 * @param unknown how many amounts its rows lack
 */
export function putLackHead(draft: SheetDraft, { heads, column, first = heads + 1 }: Counts, unknown: number): void {
  const last = cell(column, draft.nextRow - 1);
  const formula = when(`SUM(${cell(column, first)}:${last})=0`, empty, quoted(toEnterHead));
  draft.put(heads, column, { formula, value: unknown === 0 ? "" : toEnterHead, role: "hint", format: "text" });
  const head = cell(column, heads);
  draft.highlight({ range: head, formula: `NOT(${isEmpty(head)})`, look: "head" });
  const counts = cell(column, first);
  draft.highlight({ range: `${counts}:${last}`, formula: `NOT(${isEmpty(counts)})`, look: "unknown" });
}
