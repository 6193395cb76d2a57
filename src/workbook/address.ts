/** Addresses as formulas write them. Rows and columns are 1-based. */

const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** From A to ZZ, made once: each reference of each formula asks for its own. */
const letters = ["", ...alphabet].flatMap((before) => alphabet.map((letter) => before + letter));

/** Beyond ZZ, where no sheet of ours comes, a person may have written: each of those is made when it is asked for. */
function columnLetter(column: number): string {
  const letter = letters[column - 1];
  if (letter !== undefined) return letter;
  if (column < 1) throw new Error(`${column} is no column.`);
  const last = (column - 1) % alphabet.length;
  return `${columnLetter((column - 1 - last) / alphabet.length)}${alphabet[last]}`;
}

/** `B5` */
export function cell(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** `$B$5` */
export function fixedCell(column: number, row: number): string {
  return `$${columnLetter(column)}$${row}`;
}

/** `$C5`: the column stays when the formula is copied across. */
export function fixedColumn(column: number, row: number): string {
  return `$${columnLetter(column)}${row}`;
}

/** `C$5`: the row stays when the formula is copied down. */
export function fixedRow(column: number, row: number): string {
  return `${columnLetter(column)}$${row}`;
}

/** `$B$5:$B$12`, down one column. */
export function fixedRange(column: number, firstRow: number, lastRow: number): string {
  return `${fixedCell(column, firstRow)}:${fixedCell(column, lastRow)}`;
}

/** A reference to another sheet: `'Barème'!$B$5`. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.includes("'") ? sheet.replaceAll("'", "''") : sheet}'!${reference}`;
}

/** One cell of a range that goes down one column; 0 is the first. */
export function cellOfRange(range: string, index: number): string {
  const { column, first } = splitRange(range);
  return `${column}${first + index}`;
}

/** A part of a range that goes down one column: `count` cells from one, 0 being the first. */
export function partOfRange(range: string, start: number, count: number): string {
  const { column, first } = splitRange(range);
  return `${column}${first + start}:${withoutSheet(column)}${first + start + count - 1}`;
}

/** What the first cell of a range that goes down one column is without its row, and the row. */
function splitRange(range: string): { column: string; first: number } {
  const end = range.lastIndexOf(":");
  const start = range.lastIndexOf("$", end) + 1;
  const first = Number(range.slice(start, end));
  if (end < 0 || start === 0 || !(first > 0)) throw new Error(`${range} is no range down one column.`);
  return { column: range.slice(0, start), first };
}

/** A reference as formulas of its own sheet write it. */
export function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}
