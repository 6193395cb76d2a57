/** Addresses as Univer counts them: from zero. */
import type { IRange } from "@univerjs/core";

const corner = /\$?([A-Z]+)\$?(\d+)/g;

/** `$A$4:$D$12`, or a single cell. */
export function toRange(address: string): IRange {
  const corners = [...address.matchAll(corner)].map(([, letters = "", row]) => ({
    row: Number(row) - 1,
    column: columnOf(letters),
  }));
  const [first, last = first] = corners;
  if (first === undefined || last === undefined) throw new Error(`${address} is no address.`);
  return { startRow: first.row, startColumn: first.column, endRow: last.row, endColumn: last.column };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
