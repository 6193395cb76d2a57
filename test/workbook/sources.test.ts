/** Each page that is handed in says where its figures come from, and each number of a document leads to it on paper. */
import { pageIds } from "../../src/budget/pages";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { indemnityCase } from "../engines/indemnity-case";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";

const whole = budgetExamples.map(({ name, json }) => ({ name, json: { ...(json as object), pages: pageIds } }));
const cases = [...examples, ...whole, { name: "a budget with indemnities", json: indemnityCase.json }];

/** The rows of a page that are printed, as texts. */
function printedTexts({ cells, print }: SheetPlan): readonly string[] {
  const printed = cells.filter(({ row }) => row <= (print.lastRow ?? row));
  return printed.flatMap(({ value }) => (typeof value === "string" ? [value.replaceAll("\u00a0", " ")] : []));
}

function sheetOf({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`This workbook has no sheet ${name}.`);
  return found;
}

test.each(cases)("the pages of $name each say in one line where their figures come from", ({ json }) => {
  const { sheets } = planOf(json);
  const pages = sheets.filter(({ audience, name }) => audience === "client" && name !== "Hypothèses et sources");
  const lines = pages.map((page) => [
    page.name,
    printedTexts(page).filter((text) => text.startsWith("Source : ") || text.startsWith("Prévu : les lignes")).length,
  ]);
  expect(lines).toEqual(pages.map(({ name }) => [name, 1]));
});

const dated = [
  ...cases.filter(({ json }) => typeof (json as { signature?: unknown }).signature === "string"),
  // The days of two schedules, each with documents of its own.
  {
    name: "a contract over two schedules",
    json: { name: "CPTS du Marais", population: 62000, signature: "2021-10-01" },
  },
];

test.each(dated)("each document that Financement cites for $name is listed on paper, under its number", ({ json }) => {
  const plan = planOf(json);
  const origins = printedTexts(sheetOf(plan, "Financement")).flatMap((text) => text.split(" ; "));
  const cited = origins.flatMap((origin) => {
    const [, schedule = "", numbers = ""] = /^([^,]+),.*\((\d+(?:, \d+)*)\)$/.exec(origin) ?? [];
    return numbers === "" ? [] : numbers.split(", ").map((number) => ({ schedule, number }));
  });
  const listed = printedTexts(sheetOf(plan, "Hypothèses et sources"));
  const isListed = ({ schedule, number }: (typeof cited)[number]) =>
    listed.some((text) => text.startsWith(`${number}. `) || text.startsWith(`${schedule}, ${number}. `));
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter((one) => !isListed(one))).toEqual([]);
});
