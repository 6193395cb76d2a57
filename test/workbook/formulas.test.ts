/** The formulas of every example: ordinary ones, over cells that exist. Each push reads those of one in three. */
import { cell as addressOf } from "../../src/workbook/address";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/plan";
import { community } from "../budget/community";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";
import { share } from "../share";
import { referencesOf, skeletonOf, type Formula } from "./references";

const sums = ["SUM", "SUMIFS", "COUNT", "COUNTIFS", "ROUND", "MIN", "MAX", "SMALL"];
const dates = ["EDATE", "DATE", "YEAR", "MONTH", "DAY"];
const allowed = [
  "INDEX",
  "MATCH",
  "ROWS",
  "COLUMNS",
  "IF",
  "ISLOGICAL",
  "LEFT",
  "RIGHT",
  "LEN",
  "NOT",
  "TRIM",
  "SUBSTITUTE",
  ...sums,
  ...dates,
];
/** Counts, places of decimals and the hundredths of a percentage: an amount, a rate or a date would not be among them. */
const constants = ["0", "1", "2", "100"];

function cellFormulas({ sheets }: WorkbookPlan): readonly Formula[] {
  return sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ formula, row, column }) => {
      return formula === undefined ? [] : [{ of: `${sheet}!${addressOf(column, row)}`, sheet, formula }];
    }),
  );
}

/** The rules of conditional formats, and what charts draw. */
function otherFormulas({ sheets }: WorkbookPlan): readonly Formula[] {
  return sheets.flatMap(({ name: sheet, highlights, charts }) => [
    ...highlights.map(({ formula, range }) => ({ of: `highlight of ${range}`, sheet, formula })),
    ...charts.flatMap(({ title, categories, series }) => {
      return [categories, ...series.map(({ values }) => values)].map((formula) => ({ of: title, sheet, formula }));
    }),
  ]);
}

function matchesIn(formulas: readonly Formula[], pattern: RegExp): readonly string[] {
  return [
    ...new Set(
      formulas.flatMap(({ formula }) => [...skeletonOf(formula).matchAll(pattern)].map(([, found = ""]) => found)),
    ),
  ];
}

/** An input; what is to stay blank under a table; an amount that nobody publishes; the rate of a line without results. */
function mayBeEmpty(sheet: string, { role, format, column }: CellPlan): boolean {
  if (role === "input" || role === "note") return true;
  return sheet === "Barème" ? role === "body" && format === "euros" : sheet === "Détail" && column === 7;
}

/** The plans of the budgets, beside the grant of one schedule, with the pages that one may ask for. */
const pages = ["cerfa", "report", "entries", "tracking", "dialogue"];
const budgets = budgetExamples.map(({ name, json }) => ({ name, json: { ...(json as object), ...community, pages } }));

describe.each([...share(examples, 3), ...share(budgets, 2)])("the formulas of $name", ({ json }) => {
  const plan = planOf(json);
  const formulas = cellFormulas(plan);
  const references = [...formulas, ...otherFormulas(plan)].flatMap((one) =>
    referencesOf(one, plan).map((reference) => ({ of: one.of, ...reference })),
  );
  const shown = (wrong: typeof references) => wrong.map(({ of, text }) => `${of}: ${text}`);

  test("use only functions that every spreadsheet knows", () => {
    const used = matchesIn(formulas, /([A-Za-z][\w.]*)\(/g);
    expect(used).toContain("INDEX");
    expect(used.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test("hold no amount, no rate and no date of their own", () => {
    expect(matchesIn(formulas, /(\d[\d.]*)/g).filter((constant) => !constants.includes(constant))).toEqual([]);
    const texts = formulas.flatMap(({ formula }) => [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text));
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  });

  test("use only names that the workbook defines", () => {
    const defined = plan.names.map(({ name }) => name);
    const used = matchesIn(formulas, /([A-Za-z_][\w.]*)(?![\w.(])/g);
    expect(used).toContain("CPTS_Taille");
    expect(used.filter((name) => !defined.includes(name))).toEqual([]);
  });

  test("point at cells that the plan writes", () => {
    expect(references.length).toBeGreaterThan(100);
    expect(shown(references.filter(({ cells }) => cells[0] === undefined || cells.at(-1) === undefined))).toEqual([]);
  });

  test("point at no empty cell, save an input, an unknown amount or the rate of a line without results", () => {
    const isEmpty = ({ cells, sheet }: (typeof references)[number]) =>
      cells.every((cell) => cell === undefined || (cell.value === null && !mayBeEmpty(sheet, cell)));
    expect(shown(references.filter(isEmpty))).toEqual([]);
  });
});
