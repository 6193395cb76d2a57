/** What goes with a file or a rebuild besides the budget: sheets of one's own, and what one wrote in ours. */
import { BooleanNumber, CellValueType, LocaleType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { placePlan } from "../../../src/hosts/workbench/place-plan";
import { inFile } from "../../../src/hosts/workbench/taking/formula-in-file";
import { leftBehind, toOwnSheet } from "../../../src/hosts/workbench/taking/own-sheet";
import { cannotFollow, movedSheets } from "../../../src/hosts/workbench/taking/cannot-follow";
import { withOwnTexts } from "../../../src/hosts/workbench/taking/own-texts";
import { smallPlan } from "../excel/host/small-plan";

const mark = "CPTS_Feuille_Hypotheses";

const empty: IWorkbookData = {
  id: "workbook",
  name: "",
  appVersion: "",
  locale: LocaleType.FR_FR,
  styles: { strong: { bl: BooleanNumber.TRUE, n: { pattern: "0.0%" } }, coloured: { bg: { rgb: "#FF0000" } } },
  sheetOrder: [],
  sheets: {},
};

/** As the grid keeps the small plan once it is built, with what is then typed in its second sheet. */
function typed(cells: Record<number, Record<number, ICellData>>, rows = 0): IWorkbookData {
  const { workbook } = placePlan(smallPlan, empty);
  const sheet = structuredClone(workbook.sheets[mark]);
  if (sheet === undefined) throw new Error("The small plan has no such sheet.");
  const cellData = (sheet.cellData ?? {}) as Record<number, Record<number, ICellData>>;
  for (const [row, columns] of Object.entries(cells)) cellData[Number(row)] = { ...cellData[Number(row)], ...columns };
  return {
    ...workbook,
    sheets: { ...workbook.sheets, [mark]: { ...sheet, cellData, rowCount: (sheet.rowCount ?? 0) + rows } },
  };
}

function cellOf(workbook: IWorkbookData, row: number, column: number) {
  const { cells } = withOwnTexts(smallPlan, workbook).sheets.find((sheet) => sheet.mark === mark) ?? { cells: [] };
  return cells.find((cell) => cell.row === row && cell.column === column);
}

test("a workbook as it was built gives the plan as it was", () => {
  expect(withOwnTexts(smallPlan, typed({}))).toEqual(smallPlan);
});

const revised = { row: 10, column: 8, value: "À revoir", role: "own", format: "text" } as const;

test("a note beside the cells of ours, and a formula, go with the plan", () => {
  const workbook = typed({
    9: { 7: { v: "À revoir", t: CellValueType.STRING }, 8: { f: "=B2*2", v: 124_000, t: CellValueType.NUMBER } },
  });
  expect(cellOf(workbook, 10, 8)).toEqual({ ...revised, instead: null });
  expect(cellOf(workbook, 10, 9)).toMatchObject({ value: 124_000, formula: "B2*2" });
});

test("a title that one changed stays changed", () => {
  expect(cellOf(typed({ 0: { 0: { v: "Nos choix", t: CellValueType.STRING } } }), 1, 1)?.value).toBe("Nos choix");
});

test("what one wrote is still there after the workbook was built twice", () => {
  const written = typed({ 0: { 0: { v: "Nos choix" } }, 9: { 7: { v: "À revoir", t: CellValueType.STRING } } });
  const once = placePlan(withOwnTexts(smallPlan, written), written).workbook;
  const { cells } = withOwnTexts(smallPlan, once).sheets.find((sheet) => sheet.mark === mark) ?? { cells: [] };
  expect(cells.filter(({ instead }) => instead !== undefined).map(({ value }) => value)).toEqual([
    "Nos choix",
    "À revoir",
  ]);
});

test("once a row was inserted nothing is put where it was not, and the sheet is told", () => {
  const workbook = typed({ 9: { 7: { v: "À revoir", t: CellValueType.STRING } } }, 1);
  expect(withOwnTexts(smallPlan, workbook)).toEqual(smallPlan);
  expect(movedSheets(smallPlan, workbook)).toEqual(["Hypothèses"]);
});

test.each([
  { what: "nothing was written", cells: {}, places: [] },
  { what: "a text of ours was copied", cells: { 9: { 7: { v: "Hypothèses" } } }, places: [] },
  { what: "a note was written", cells: { 9: { 7: { v: "À revoir" } } }, places: ["Hypothèses"] },
  { what: "a formula was written", cells: { 9: { 7: { f: "=B2*2", v: 1 } } }, places: ["Hypothèses"] },
])("once a row was inserted and $what, a new plan would lose $places", ({ cells, places }) => {
  expect(cannotFollow(smallPlan, typed(cells, 1))).toEqual(places);
});

test("a note where the new plan computes something would be lost, and its cell is told", () => {
  const note = { 9: { 7: { v: "À revoir", t: CellValueType.STRING } } };
  const sum = { row: 10, column: 8, value: 3, formula: "1+2", role: "calculation", format: "euros" } as const;
  const sheets = smallPlan.sheets.map((sheet) =>
    sheet.mark === mark ? { ...sheet, cells: [...sheet.cells, sum] } : sheet,
  );
  expect(cannotFollow(smallPlan, typed(note))).toEqual([]);
  expect(cannotFollow({ ...smallPlan, sheets }, typed(note))).toEqual(["Hypothèses!H10"]);
});

const mine: NonNullable<IWorkbookData["sheets"][string]> = {
  id: "mine",
  name: "Suivi",
  cellData: {
    0: {
      0: { v: "Part", t: CellValueType.STRING },
      1: { v: 0.8, t: CellValueType.NUMBER, s: "strong" },
      2: { v: 1, t: CellValueType.BOOLEAN },
      3: { s: "coloured" },
    },
    1: { 0: { f: '=TEXTJOIN(", ",TRUE,"XLOOKUP(",A1)', v: "XLOOKUP(, Part", t: CellValueType.STRING } },
  },
  columnData: { 1: { w: 75 } },
  rowData: { 1: { h: 40 } },
};

test("a sheet of one's own has its values, formulas, figures and sizes in the file", () => {
  const { cells, columnWidths, rowHeights } = toOwnSheet(mine, empty);
  expect(cells).toEqual([
    { row: 1, column: 1, value: "Part", role: "own", format: "text" },
    { row: 1, column: 2, value: 0.8, role: "ownBold", format: "rate" },
    { row: 1, column: 3, value: "TRUE", formula: "TRUE()", role: "own", format: "text" },
    {
      row: 2,
      column: 1,
      value: "XLOOKUP(, Part",
      formula: '_xlfn.TEXTJOIN(", ",TRUE,"XLOOKUP(",A1)',
      role: "own",
      format: "text",
    },
  ]);
  expect([columnWidths, [...rowHeights]]).toEqual([[8.43, 10], [[2, 30]]]);
});

test("what the file has no place for is told", () => {
  const merged = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
  expect(leftBehind({ ...mine, mergeData: [merged] }, empty)).toEqual(["looks", "merges"]);
  expect(leftBehind({ id: "plain", cellData: { 0: { 0: { v: 1 } } } }, empty)).toEqual([]);
});

test("a function of 2007 keeps its name, and a later one takes that of the file", () => {
  expect(inFile("=SUMIFS(A1:A2,B1:B2,1)+XLOOKUP(1,A1,B1)")).toBe("SUMIFS(A1:A2,B1:B2,1)+_xlfn.XLOOKUP(1,A1,B1)");
});
