/** What the page says of the rows that it has no place for: they were entered since, or they are too many. */
import { fixedRange } from "../../address";
import { hint } from "../../cells";
import { empty, joined, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";

interface Rows {
  /** How many rows the page has, and how many there are to show, as a formula and as the core counts. */
  readonly shown: number;
  readonly count: string;
  readonly value: number;
}

interface Said {
  readonly none: string;
  readonly others: string;
}

/** One row: that there is none, or how many others there are; nothing where all are shown. */
export function addOthers(
  draft: SheetDraft,
  first: number,
  { shown, count, value }: Rows,
  { none, others }: Said,
): void {
  const last = draft.nextRow - 1;
  const places = shown === 0 ? "0" : `ROWS(${fixedRange(1, first, last)})`;
  const more = `${count}-${places}`;
  const formula = when(`${count}=0`, quoted(none), when(`${more}>0`, joined(more, quoted(others)), empty));
  draft.add([{ ...hint(textOf(value, value - shown, { none, others })), formula }]);
}

/** What the formula gives. */
function textOf(value: number, more: number, { none, others }: Said): string {
  if (value === 0) return none;
  return more > 0 ? `${more}${others}` : "";
}
