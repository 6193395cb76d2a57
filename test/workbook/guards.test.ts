/** What the cells to fill accept, and what they say of it. */
import type { SheetPlan } from "../../src/workbook/plan";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { referencesOf } from "./references";

/** Excel's own; a longer text and it opens the file as damaged. */
const limits = { promptTitle: 32, prompt: 255 };

describe.each(examples)("the inputs of $name", ({ json }) => {
  const plan = planOf(json);
  const { sheets } = plan;
  const validations = sheets.flatMap((sheet) => sheet.validations);
  const cellsIn = (sheet: SheetPlan, range: string) =>
    referencesOf({ formula: range, sheet: sheet.name }, plan).flatMap((one) => one.cells);

  test("are guarded, each once, but the name; nothing else is", () => {
    const guarded = sheets.flatMap((sheet) => sheet.validations.flatMap(({ range }) => cellsIn(sheet, range)));
    const inputs = sheets.flatMap((sheet) =>
      sheet.cells.filter(({ input, format }) => input !== undefined && format !== "typed"),
    );
    expect(new Set(guarded)).toEqual(new Set(inputs));
    expect(guarded).toHaveLength(inputs.length);
  });

  test("prompt within the lengths that Excel takes", () => {
    const lengths = validations.map(({ promptTitle, prompt, error, rule }) => ({
      promptTitle: promptTitle.length,
      prompt: prompt.length,
      error: error.length,
      list: rule.kind === "list" ? rule.values.join(",").length : 0,
    }));
    const tooLong = lengths.filter(({ promptTitle, prompt, error, list }) => {
      return promptTitle > limits.promptTitle || Math.max(prompt, error, list) > limits.prompt;
    });
    expect(lengths.length).toBeGreaterThan(0);
    expect(tooLong).toEqual([]);
  });
});
