/** Rows of the page that show those of an input table, picked by their place: empty once there are no more. */
import { fixedColumn } from "../../address";
import { calculation, type Content } from "../../cells";
import { empty, inColumn, isEmpty, when } from "../../formula";
import type { Format } from "../../styles";

/** What tells, in the order of the table, where the row number so many of the page is. */
export interface Picking {
  /** Down the table: the place of each of its rows on the page. */
  readonly places: string;
  /** How many there are. */
  readonly count: string;
  /** The first row of the page. */
  readonly first: number;
}

interface Shown {
  readonly value: string | number | null;
  readonly format: Format;
  /** What is made of it: Univer may read another cell of the page before it is computed, and not again after. */
  readonly make?: (found: string) => string;
}

/** The cell of a column in the row that the page shows, or what is made of it; an empty cell shows nothing. */
export function picked(
  range: string,
  row: number,
  { places, count, first }: Picking,
  { value, format, make }: Shown,
): Content {
  const rank = rankOf(first, row);
  const found = foundIn(range, row, { places, count, first });
  const shown = when(isEmpty(found), empty, make?.(found) ?? found);
  return calculation(when(`${rank}>${count}`, empty, shown), value ?? "", format);
}

/** The cell of a column in the row of the table that the page shows. */
export function foundIn(range: string, row: number, { places, first }: Picking): string {
  return inColumn(range, `MATCH(${rankOf(first, row)},${places},0)`);
}

function rankOf(first: number, row: number): string {
  return `ROWS(${fixedColumn(1, first)}:${fixedColumn(1, row)})`;
}
