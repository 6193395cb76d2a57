import { renameInPlan } from "../../src/hosts/rename-in-plan";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { smallPlan } from "./excel/host/small-plan";

/** A map reads as an empty object in JSON. */
function textOf(plan: WorkbookPlan): string {
  return JSON.stringify(plan, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

const renamed = renameInPlan(smallPlan, {
  sheets: new Map([
    ["hypothèses", "Hypothèses (2)"],
    ["financement", "Financement (2)"],
  ]),
  tables: new Map([["t_financement", "T_Financement_2"]]),
});
const [funding, assumptions] = renamed.sheets;

test("the sheets bear their new names, in the same order", () => {
  expect(renamed.sheets.map(({ name }) => name)).toEqual(["Financement (2)", "Hypothèses (2)"]);
});

test("formulas, links and the text of a link say the new name", () => {
  expect(funding?.cells.find(({ row, column }) => row === 4 && column === 2)?.formula).toBe("'Hypothèses (2)'!$B$2*3");
  const link = funding?.cells.find(({ goTo }) => goTo !== undefined);
  expect([link?.goTo, link?.value]).toEqual(["'Hypothèses (2)'!A1", "Hypothèses (2)"]);
});

test("titles and other texts stay: they are words, not names of sheets", () => {
  expect(assumptions?.cells[0]?.value).toBe("Hypothèses");
});

test("charts, tables and names follow", () => {
  expect(funding?.charts[0]?.categories).toBe("'Financement (2)'!$A$4:$A$5");
  expect(funding?.charts[0]?.series[0]?.values).toBe("'Financement (2)'!$B$4:$B$5");
  expect(funding?.tables[0]?.name).toBe("T_Financement_2");
  expect(renamed.names.map(({ refersTo }) => refersTo)).toEqual([
    "'Hypothèses (2)'!$B$2",
    "'Financement (2)'!$B$4",
    "'Financement (2)'!$A$1:$A$200",
    "'Hypothèses (2)'!$A$1:$A$200",
  ]);
});

test.each(examples)("in the workbook of $name, no reference to a renamed sheet is left", ({ json }) => {
  const plan = renameInPlan(planOf(json), { sheets: new Map([["saisie", "Entrées"]]) });
  expect(textOf(planOf(json))).toContain("'Saisie'!");
  expect(textOf(plan)).not.toContain("'Saisie'!");
  expect(textOf(plan).replaceAll("'Entrées'!", "'Saisie'!").replaceAll('"Entrées"', '"Saisie"')).toBe(
    textOf(planOf(json)),
  );
});

test("a plan without anything to rename stays the same", () => {
  expect(renameInPlan(smallPlan, { sheets: new Map(), tables: new Map() })).toEqual(smallPlan);
});
