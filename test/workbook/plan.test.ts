/** What a reviewer looks for in every workbook, whatever the case. */
import { cell as addressOf } from "../../src/workbook/address";
import type { SheetPlan, TablePlan } from "../../src/workbook/plan";
import { isSheetMark } from "../../src/workbook/sheet-marks";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";
import { readCase } from "../today";
import { referencesOf } from "./references";

const pages = ["Synthèse", "Financement", "Trésorerie", "Exercices", "Versements", "Hypothèses et sources"];
const workingSheets = ["Saisie", "Barème", "Détail", "Échéancier", "Calculs", "Contrôles"];
const inOrder = [...pages, ...workingSheets];
/** Without a signature there are no five years. */
const ofOneYear = ["Synthèse", "Hypothèses et sources", "Saisie", "Barème", "Détail", "Contrôles"];

describe.each(examples)("the workbook of $name", ({ json }) => {
  const isDated = readCase(json).signature !== null;
  const plan = planOf(json);
  const { sheets, names } = plan;
  const cells = sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet: sheet.name, ...cell })));
  const cellsIn = (sheet: SheetPlan, range: string) =>
    referencesOf({ formula: range, sheet: sheet.name }, plan).flatMap((one) => one.cells);
  const placeOf = ({ sheet, row, column }: (typeof cells)[number]) => `${sheet}!${addressOf(column, row)}`;

  test("has its sheets in the order in which they are read, each with a title in A1", () => {
    expect(sheets.map(({ name }) => name)).toEqual(isDated ? inOrder : ofOneYear);
    const titles = cells.filter(({ role }) => role === "title");
    expect(titles.map(placeOf)).toEqual(sheets.map(({ name }) => `${name}!A1`));
    expect(titles.filter(({ value }) => typeof value !== "string" || value === "")).toEqual([]);
  });

  test("gives every formula the value that the core computed", () => {
    expect(cells.filter(({ formula, value }) => formula !== undefined && value === null).map(placeOf)).toEqual([]);
  });

  test("marks the first column of each of its sheets, which nothing that is cut from it takes along", () => {
    const marks = names.filter(({ name }) => isSheetMark(name));
    expect(marks.map(({ name, refersTo }) => [name, refersTo])).toEqual(
      sheets.map(({ name, mark }) => [mark, `'${name}'!$A$1:$A$200`]),
    );
  });

  test("has other names for cells that it writes, each name once", () => {
    const ofCells = names.filter(({ name, refersTo }) => refersTo.includes("!") && !isSheetMark(name));
    const lost = ofCells.filter(({ refersTo }) => {
      const [target] = referencesOf({ formula: refersTo, sheet: "" }, plan);
      return target === undefined || target.cells.includes(undefined);
    });
    expect(lost).toEqual([]);
    expect(names.map(({ name }) => name)).toEqual([...new Set(names.map(({ name }) => name))]);
  });

  test("has tables whose heads are the cells of their first row", () => {
    const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    const heads = ({ sheet, table }: { sheet: SheetPlan; table: TablePlan }) =>
      cellsIn(sheet, table.range)
        .slice(0, table.columns.length)
        .map((cell) => [cell?.role, cell?.value]);
    expect(tables).toHaveLength(isDated ? 3 : 2);
    expect(tables.map(heads)).toEqual(tables.map(({ table }) => table.columns.map((column) => ["head", column])));
  });
});

describe.each([...examples, ...budgetExamples])("the parts of $name", ({ json }) => {
  const plan = planOf(json);
  const addressesIn = (sheet: SheetPlan, ranges: readonly string[]) =>
    ranges.flatMap((range) =>
      referencesOf({ formula: range, sheet: sheet.name }, plan).flatMap(({ cells }) =>
        cells.map((cell) => cell && addressOf(cell.column, cell.row)),
      ),
    );

  test.each<[string, (sheet: SheetPlan) => readonly string[]]>([
    ["guards no cell by two rules", ({ validations }) => validations.map(({ range }) => range)],
    ["puts no cell in two tables", ({ tables }) => tables.map(({ range }) => range)],
    ["reads no cell back as two columns", ({ entryColumns = [] }) => entryColumns.map(({ range }) => range)],
  ])("%s", (_, rangesOf) => {
    const addresses = plan.sheets.map((sheet) => addressesIn(sheet, rangesOf(sheet)));
    const lost = addresses.map((all) => [...new Set(all)].length - all.length);
    expect(lost.filter((count) => count !== 0)).toEqual([]);
  });

  test("writes no cell twice", () => {
    const places = plan.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column }) => `${name}!${addressOf(column, row)}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test("gives one name to a place that people see", () => {
    const places = plan.names.filter(({ isHidden }) => !isHidden).map(({ refersTo }) => refersTo);
    expect(places).toEqual([...new Set(places)]);
  });

  test("lays no chart over what a cell says", () => {
    const hidden = plan.sheets.flatMap(({ name, charts, cells }) =>
      charts
        .flatMap(({ from, to }) =>
          cells.filter(
            ({ row, column, value }) =>
              value !== null &&
              value !== "" &&
              row >= from.row &&
              row <= to.row &&
              column >= from.column &&
              column <= to.column,
          ),
        )
        .map((cell) => `${name}!${addressOf(cell.column, cell.row)}`),
    );
    expect(hidden).toEqual([]);
  });
});
