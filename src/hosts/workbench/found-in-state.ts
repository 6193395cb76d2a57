/** What a grid that is kept holds of ours, as its JSON has it: none is opened for it. */
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FoundSheet, FoundWorkbook } from "../../workbook/found";
import { covered } from "../covered";
import { ourNames, sheetsToRead } from "../our-names";
import { toFound } from "./found-value";
import type { GridState } from "./grid";
import { definedNames } from "./render/resource-names";

/** Nothing of ours where it is no state of a grid. */
export function foundInState({ workbook }: GridState): FoundWorkbook {
  if (!isWorkbook(workbook)) return { names: [], sheets: [] };
  const names = ourNames(
    namesIn(workbook).map(({ name, formulaOrRefString }) => ({ name, formula: formulaOrRefString })),
  );
  const wanted = sheetsToRead(names);
  const sheets = Object.values(workbook.sheets).filter(({ name = "" }) => wanted.has(name.toLowerCase()));
  return { names, sheets: sheets.map(toSheet) };
}

function isWorkbook(value: unknown): value is IWorkbookData {
  return typeof value === "object" && value !== null && "sheets" in value && "sheetOrder" in value;
}

/** Univer keeps them as a text of its own. */
function namesIn({ resources = [] }: IWorkbookData): readonly IDefinedNamesServiceParam[] {
  const kept = resources.find(({ name }) => name === definedNames)?.data ?? "{}";
  return Object.values(JSON.parse(kept) as Record<string, IDefinedNamesServiceParam>);
}

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

function toSheet({ name = "", cellData = {}, mergeData = [] }: Partial<IWorksheetData>): FoundSheet {
  const cells: Cells = cellData;
  const values = upTo(lengthOf(cells)).map((row) => {
    const own = cells[row] ?? {};
    return upTo(lengthOf(own)).map((column) => toFound(own[column]?.v));
  });
  const merged = mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
    from: { row: startRow + 1, column: startColumn + 1 },
    to: { row: endRow + 1, column: endColumn + 1 },
  }));
  return { name, values: covered(values, merged) };
}

function lengthOf(held: object): number {
  return Object.keys(held).reduce((most, key) => Math.max(most, Number(key) + 1), 0);
}

function upTo(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
