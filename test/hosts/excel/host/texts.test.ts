/** Whatever a person types stays what it is: a text, never a formula, a date nor a number. */
import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { hostileNames } from "../../../hostile-names";
import { planOf } from "../../../plan-of";
import { cell, sheet, workbook as planFor } from "../../xlsx/full-plan";
import { noProgress, openHost } from "./open-host";

const texts = [
  ...hostileNames,
  '=HYPERLINK("http://exemple.fr","ici")',
  "+33 1 40 00 00 00",
  "-5",
  "31/03/2022",
  "2022-03-31",
  "1/2",
  "12",
  "1e5",
  "85 %",
  "TRUE",
  "VRAI",
  "#N/A",
  "#REF!",
  "'déjà une apostrophe",
  "''deux",
  "'=1+1",
  " =1+1",
  "_x0041_",
  "une\nligne",
  "x".repeat(32_767),
];

function planWith(text: string, format: "text" | "typed"): WorkbookPlan {
  return planFor([sheet({ cells: [cell(1, 1, text, { format }), cell(1, 2, 1)] })]);
}

describe.each(["text", "typed"] as const)("in a cell of format %s", (format) => {
  test.each(texts)("%p stays the text that it is", async (text) => {
    const { host, workbook } = openHost();
    await host.build(planWith(text, format), noProgress);
    const { cells, layers } = workbook.sheet("Hypothèses");
    expect(cells.at(1, 1)).toEqual({ row: 1, column: 1, value: text });
    expect(layers.at(1, 1, "NumberFormat")).toBe({ text: "General", typed: "@" }[format]);
  });
});

test("characters that no file can hold are left out", async () => {
  const { host, workbook } = openHost();
  await host.build(planWith("a\u0000b\u0008c\r\nd", "text"), noProgress);
  expect(workbook.sheet("Hypothèses").cells.at(1, 1)).toMatchObject({ value: "abc\nd" });
});

test.each(hostileNames)(
  "a community called %p has its name in its workbook, and no formula of its own",
  async (name) => {
    const { host, workbook } = openHost();
    const plan = planOf({ name, population: 62000, schedule: "AV2", missions: "core" });
    await host.build(plan, noProgress);
    const { sheets } = await host.readOurCells();
    const values = sheets.flatMap((one) => one.values.flat());
    expect(values).toContain(plan.sheets.flatMap(({ cells }) => cells).find(({ input }) => input === "name")?.value);
    const formulas = workbook.sheets.flatMap(({ cells }) => cells.all()).filter(({ formula }) => formula !== undefined);
    const planned = plan.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBe(planned.length);
  },
);

test("a number that is none is refused, and the cell named", async () => {
  const { host } = openHost();
  const plan = planFor([sheet({ cells: [cell(3, 2, Number.NaN)] })]);
  await expect(host.build(plan, noProgress)).rejects.toMatchObject({
    problem: { detail: expect.stringContaining("B3") as string },
  });
});
