/** `2` is B, `28` is AB. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const before = Math.floor((column - 1) / 26);
  const made = (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
  letters[column] = made;
  return made;
}

/** Asked for once for each of thousands of cells. */
const letters: string[] = [];

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
