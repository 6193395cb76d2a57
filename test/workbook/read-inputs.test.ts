/** A workbook tells its case back: what a rebuild or another machine starts from. */
import { readCase } from "../../src/budget/read-case";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { caseOfSheets } from "../../src/workbook/read-inputs";
import { examples } from "../examples";
import { planOf } from "../plan-of";

type Sheets = Map<string, CellValue[][]>;

/** The values of each sheet from A1, as a host reads them. */
function sheetsOf(plan: WorkbookPlan): Sheets {
  return new Map(
    plan.sheets.map(({ mark, cells }) => {
      const lastRow = Math.max(...cells.map(({ row }) => row));
      const values: CellValue[][] = Array.from({ length: lastRow }, () => Array<CellValue>(12).fill(""));
      for (const { row, column, value } of cells) (values[row - 1] ?? [])[column - 1] = value ?? "";
      return [mark, values];
    }),
  );
}

/** Types into the input cell that holds a choice. */
function type(sheets: Sheets, plan: WorkbookPlan, key: InputKey, value: CellValue): void {
  const found = plan.sheets.flatMap(({ mark, cells }) => cells.map((cell) => ({ mark, cell })));
  const place = found.find(({ cell }) => cell.input === key);
  const row = sheets.get(place?.mark ?? "")?.[(place?.cell.row ?? 0) - 1];
  if (!place || !row) throw new Error(`no input ${key}`);
  row[place.cell.column - 1] = value;
}

const readBack = (sheets: Sheets) => readCase(caseOfSheets((mark) => sheets.get(mark)));

test.each(examples)("$name: the choices read back are those that made it", ({ json }) => {
  const plan = planOf(json);
  expect(readBack(sheetsOf(plan))).toEqual(readCase(json));
});

describe("what people typed in the cells since", () => {
  const json = { name: "CPTS du Val", population: 62000, schedule: "AV2", missions: "all" };
  const plan = planOf(json);
  const edited = (key: InputKey, value: CellValue) => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, key, value);
    return readBack(sheets);
  };

  test("a population is read", () => {
    expect(edited("population", 81000).population).toBe(81000);
  });

  test("a contract's tier is read", () => {
    expect(edited("contractTier", 3).contractTier).toBe(3);
  });

  test("a mission put to Non is no longer kept", () => {
    expect(edited("kept:prevention", "Non").missions.get("prevention")?.isKept ?? false).toBe(false);
  });

  test("the rate of a mission put to Non is remembered", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "rate:quality", 0.4);
    type(sheets, plan, "kept:quality", "Non");
    expect(readBack(sheets).missions.get("quality")).toEqual({ isKept: false, rate: 0.4 });
  });

  test("a switch of the access mission put to Non is remembered", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "earmarked", "Non");
    type(sheets, plan, "kept:access", "Non");
    const { earmarked, missions } = readBack(sheets);
    expect([earmarked, missions.get("access")]).toEqual([false, { isKept: false, rate: 0 }]);
  });

  test("a rate is read", () => {
    expect(edited("rate:pathways", 0.625).missions.get("pathways")).toEqual({ isKept: true, rate: 0.625 });
  });

  test("an erased rate is the prudent one", () => {
    expect(edited("rate:pathways", "").missions.get("pathways")).toEqual({ isKept: true, rate: 0 });
  });

  test("a switch is read", () => {
    expect(edited("earmarked", "Non").earmarked).toBe(false);
  });

  test("the crisis inputs are read", () => {
    expect(edited("crisisPlan", "Mise à jour").crisis.plan).toBe("updated");
    expect(edited("crisisDeclared", "Oui").crisis.declared).toBe(true);
  });

  test("an unknown amount that was filled is an override", () => {
    expect(edited("amount:access:fixed:2", 55000).overrides).toEqual([
      { line: "access", part: "fixed", tier: 2, amount: 5500000 },
    ]);
  });

  test("an amount put back to the published one is none", () => {
    expect(edited("amount:pathways:fixed:2", 35000).overrides).toEqual([]);
  });

  test("a wrong population is refused with its place, not dropped", () => {
    expect(() => edited("population", "beaucoup")).toThrow("refused");
  });
});

test("sheets that are not a budget are nobody's case", () => {
  expect(caseOfSheets(() => undefined)).toBeNull();
  expect(caseOfSheets(() => [["Barème appliqué", "AV9"]])).toBeNull();
});
