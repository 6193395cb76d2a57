/** The sheets of a plan as a host reads them back, and what people type in them. */
import { ourNames } from "../../src/hosts/our-names";
import { readCase } from "../today";
import type { Choices } from "../../src/funding/choices";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";

/** The values of each sheet, by its mark, and the plan that says where they are. */
class Sheets extends Map<string, CellValue[][]> {
  constructor(
    entries: readonly (readonly [string, CellValue[][]])[],
    readonly plan: WorkbookPlan,
  ) {
    super(entries);
  }
}

/** The values of each sheet from A1. */
export function sheetsOf(plan: WorkbookPlan): Sheets {
  return new Sheets(
    plan.sheets.map(({ mark, cells }) => {
      const lastRow = Math.max(...cells.map(({ row }) => row));
      const lastColumn = Math.max(...cells.map(({ column }) => column));
      const values: CellValue[][] = Array.from({ length: lastRow }, () => Array<CellValue>(lastColumn).fill(""));
      for (const { row, column, value } of cells) (values[row - 1] ?? [])[column - 1] = value ?? "";
      return [mark, values] as const;
    }),
    plan,
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
  const { plan } = sheets;
  const names = ourNames(plan.names.map(({ name, refersTo }) => ({ name, formula: refersTo })));
  const found = plan.sheets.map(({ name, mark }) => ({ name, values: blanksAsNull(sheets.get(mark) ?? []) }));
  return caseOfWorkbook({ names, sheets: found });
}

function blanksAsNull(values: CellValue[][]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : value)));
}

export function readBack(sheets: Sheets): Choices {
  return readCase(caseOf(sheets));
}
