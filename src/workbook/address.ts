/** Addresses as formulas write them. Rows and columns are 1-based. */

function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetter((column - 1 - rest) / 26) + letter : letter;
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

/** `$B$5:$B$12`, down one column. */
export function fixedRange(column: number, firstRow: number, lastRow: number): string {
  return `${fixedCell(column, firstRow)}:${fixedCell(column, lastRow)}`;
}

/** A reference to another sheet: `'Barème'!$B$5`. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`;
}
