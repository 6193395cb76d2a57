/** What the formulas of a workbook are, and what they read: to tell a change of values from any other. */
import type { Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem, IOtherFormulaData, IUnitData } from "@univerjs/preset-sheets-core";

export interface Work {
  /** Another one each time that some formula reads other cells. */
  readonly version: number;
  /** Names and sizes. */
  readonly sheets: string;
  /** Each formula with its place, and each highlight with its ranges: two lists are compared in a millisecond. */
  readonly texts: readonly unknown[];
}

export function isSameWork(one: Work, other: Work): boolean {
  const isSame = one.version === other.version && one.sheets === other.sheets;
  return isSame && one.texts.length === other.texts.length && one.texts.every((text, at) => text === other.texts[at]);
}

export function sheetsOf(names: object, units: IUnitData): string {
  const sizes = Object.values(units).map((unit) =>
    Object.entries(unit).map(([sheet, { rowCount, columnCount }]) => [sheet, rowCount, columnCount]),
  );
  return JSON.stringify([names, sizes]);
}

type Columns = Readonly<Record<number, Nullable<IFormulaDataItem>>>;

export function textsOf(cells: IFormulaData, others: IOtherFormulaData): readonly unknown[] {
  const texts: unknown[] = [];
  for (const [unit, sheets] of Object.entries(cells))
    for (const [sheet, rows] of Object.entries(sheets ?? {})) {
      texts.push(unit, sheet);
      for (const [row, columns] of Object.entries((rows ?? {}) as Record<number, Columns>)) addRow(texts, row, columns);
    }
  for (const [unit, sheets] of Object.entries(others))
    for (const [sheet, formulas] of Object.entries(sheets ?? {}))
      for (const [id, { f, ranges }] of Object.entries(formulas ?? {})) texts.push(unit, sheet, id, f, ranges);
  return texts;
}

function addRow(texts: unknown[], row: string, columns: Columns): void {
  texts.push(row);
  for (const [column, item] of Object.entries(columns)) texts.push(column, item?.f, item?.si, item?.x, item?.y);
}
