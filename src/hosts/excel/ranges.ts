/**
 * Ranges that live for one request. Excel would keep track of each of them for later requests, at the price of three
 * actions a range and of one more request at the end.
 */

export function cellsAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** Rows and columns from 1. */
export function cellAt(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getCell(row - 1, column - 1).untrack();
}

export function areasAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}
