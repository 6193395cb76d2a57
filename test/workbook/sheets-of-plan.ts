/** The sheets of a plan as a host reads them back, and what people type in them. */
import { readCase } from "../../src/funding/read-case";
import type { Choices } from "../../src/funding/choices";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { caseOfSheets } from "../../src/workbook/read-inputs";

type Sheets = Map<string, CellValue[][]>;

/** The values of each sheet from A1. */
export function sheetsOf(plan: WorkbookPlan): Sheets {
  return new Map(
    plan.sheets.map(({ mark, cells }) => {
      const lastRow = Math.max(...cells.map(({ row }) => row));
      const lastColumn = Math.max(...cells.map(({ column }) => column));
      const values: CellValue[][] = Array.from({ length: lastRow }, () => Array<CellValue>(lastColumn).fill(""));
      for (const { row, column, value } of cells) (values[row - 1] ?? [])[column - 1] = value ?? "";
      return [mark, values];
    }),
  );
}

/** Types into the input cell that holds a choice. */
export function type(sheets: Sheets, plan: WorkbookPlan, key: InputKey, value: CellValue): void {
  const found = plan.sheets.flatMap(({ mark, cells }) => cells.map((cell) => ({ mark, cell })));
  const place = found.find(({ cell }) => cell.input === key);
  const row = sheets.get(place?.mark ?? "")?.[(place?.cell.row ?? 0) - 1];
  if (!place || !row) throw new Error(`no input ${key}`);
  row[place.cell.column - 1] = value;
}

export function caseOf(sheets: Sheets): object | null {
  return caseOfSheets((mark) => sheets.get(mark));
}

export function readBack(sheets: Sheets): Choices {
  return readCase(caseOf(sheets));
}
