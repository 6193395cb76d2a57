/** What a person types as the community's name is a text everywhere, whatever it looks like. */
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { formulaCells } from "../engines/differences";
import { readValues } from "../engines/read-values";
import { hostileNames } from "../hostile-names";
import { planOf } from "../plan-of";

const formulasOf = (plan: WorkbookPlan) => formulaCells(plan).map(({ place, cell }) => `${place} ${cell.formula}`);
const plain = planOf({ name: "CPTS du Val", population: 62_000 });

describe.each(hostileNames)("a community named %s", (name) => {
  const plan = planOf({ name, population: 62_000 });

  test("has the very formulas of any other, and sheets of the same names", () => {
    expect(formulasOf(plan)).toEqual(formulasOf(plain));
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(plain.sheets.map((sheet) => sheet.name));
  });

  test("reads its name in the cell where it is typed, as a text", () => {
    const texts = plan.sheets.flatMap(({ cells }) => cells.filter(({ format }) => format === "typed"));
    const [typed, ...others] = texts.filter(({ value }) => value !== null);
    expect(typed).toMatchObject({ row: 6, column: 2, value: name, role: "input" });
    expect(typed?.formula).toBeUndefined();
    expect(others).toEqual([]);
  });

  test("keeps its name, letter for letter, in the file", async () => {
    const values = readValues(await writeXlsx(plan));
    expect(values.at("Saisie!B6")).toBe(name);
    expect(values.at("Synthèse!A1")).toBe(`Budget ACI – ${name}`);
  });
});
