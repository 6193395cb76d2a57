/** Addresses in A1 style. Rows and columns are counted from 1, as Excel shows them. */

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** `B2` */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B2:C4`, or `B2` for a single cell. */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** `B:B` */
export function columnAddress(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

/** `3:3` */
export function rowAddress(row: number): string {
  return `${row}:${row}`;
}
