/** The grid's engine on one sheet, without a page: formulas are computed as there, in milliseconds. */
import {
  Direction,
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UndoCommand,
  UniverInstanceType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import {
  CalculationMode,
  FormulaCalculationSessionService,
  FormulaDataModel,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  SetFormulaStringBatchCalculationMutation,
  SetRangeValuesCommand,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { takeOwnEngine } from "../../../src/hosts/workbench/dependencies/own-engine";
import { Explained } from "../../../src/hosts/workbench/functions/explained";
import { gridFunctions } from "../../../src/hosts/workbench/functions/grid-functions";
import { Refusals } from "../../../src/hosts/workbench/functions/refusals";
import type { GridFunction } from "../../../src/hosts/workbench/grid";
import { toRange } from "../../../src/hosts/workbench/render/ranges";
import { cell as addressOf } from "../../../src/workbook/address";

/** By address: a number, a text, or a formula. */
export type Cells = Readonly<Record<string, string | number>>;

/** By the name of Univer's command. */
interface Act {
  readonly command: string;
  readonly params: object;
}

export interface Engine {
  /** A text without a letter is left out. */
  readonly values: () => Readonly<Record<string, unknown>>;
  /** What one would type to have the same sheet. */
  readonly contents: () => Cells;
  /** Does it, and computes what follows. */
  readonly act: (act: Act) => Promise<void>;
  readonly close: () => void;
}

const place = { unitId: "book", subUnitId: "sheet" };

/** @param unitId another one for each engine that lives: Univer keeps what it read of a formula by unit, engines aside */
export async function startEngine(
  cells: Cells,
  functions: readonly GridFunction[] = [],
  unitId: string = place.unitId,
): Promise<Engine> {
  const univer = newUniver(functions);
  const injector = univer.__getInjector();
  const data = { id: unitId, ...toWorkbook(cells) };
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const computed = () => injector.get(FormulaCalculationSessionService).waitForLatestApplied();
  await computed();
  const formulas = injector.get(FormulaDataModel);
  const formulaAt = (row: number, column: number) =>
    formulas.getFormulaStringByCell(row, column, place.subUnitId, unitId);
  return {
    values: () => inCells(workbook, ({ v }) => (v === "" ? null : v)),
    contents: () => inCells(workbook, ({ v }, row, column) => formulaAt(row, column) ?? v) as Cells,
    act: async ({ command, params }) => {
      await injector.get(ICommandService).executeCommand(command, params);
      await computed();
    },
    close: () => univer.dispose(),
  };
}

function newUniver(functions: readonly GridFunction[]): Univer {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.ERROR });
  const { executors } = gridFunctions(functions, { refusals: new Refusals(), explained: new Explained() });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...executors] as never });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  takeOwnEngine(univer);
  return univer;
}

function toWorkbook(cells: Cells): Partial<IWorkbookData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [address, content] of Object.entries(cells)) {
    const { startRow, startColumn } = toRange(address);
    (cellData[startRow] ??= {})[startColumn] = toCell(content);
  }
  const sheet = { id: place.subUnitId, name: "Sheet", rowCount: 30, columnCount: 6, cellData };
  return { sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}

/** What is empty is left out. */
function inCells(workbook: Workbook, look: (cell: ICellData, row: number, column: number) => unknown) {
  const found: [string, unknown][] = [];
  workbook
    .getActiveSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const seen = cell ? look(cell, row, column) : null;
      if (seen !== null && seen !== undefined) found.push([addressOf(column + 1, row + 1), seen]);
    });
  return Object.fromEntries(found);
}

function toCell(content: string | number): ICellData {
  const isFormula = String(content).startsWith("=");
  return isFormula ? { f: String(content), v: null } : { v: content, f: null, si: null };
}

export function write(address: string, content: string | number): Act {
  const params = { ...place, range: toRange(address), value: toCell(content) };
  return { command: SetRangeValuesCommand.id, params };
}

/** @param row from 1 */
export function insertRow(row: number): Act {
  return { command: InsertRowByRangeCommand.id, params: { ...place, range: rowAt(row), direction: Direction.UP } };
}

/** @param row from 1 */
export function removeRow(row: number): Act {
  return { command: RemoveRowByRangeCommand.id, params: { ...place, range: rowAt(row) } };
}

/** As one asks for the value of a formula that is in no cell. */
export function ask(formula: string): Act {
  const formulas = { [place.unitId]: { [place.subUnitId]: { 0: { 5: [formula] } } } };
  return { command: SetFormulaStringBatchCalculationMutation.id, params: { formulas } };
}

export const undo: Act = { command: UndoCommand.id, params: {} };

function rowAt(row: number): IRange {
  return { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 5 };
}
