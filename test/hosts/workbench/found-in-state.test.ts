/** A work that the browser keeps is read without opening a grid: it says the case that made it. */
import { foundInState } from "../../../src/hosts/workbench/found-in-state";
import { placePlan } from "../../../src/hosts/workbench/place-plan";
import { emptyState } from "../../../src/hosts/workbench/state";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { wholeCaseOfWorkbook } from "../../../src/workbook/read-inputs";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";
import { today } from "../../today";

const { workbook: empty } = emptyState("fr");

test.each([...examples, ...budgetExamples])("$name comes back as it was said", ({ json }) => {
  // As the browser keeps it.
  const { workbook } = JSON.parse(JSON.stringify(placePlan(planOf(json), empty))) as { workbook: unknown };
  const found = wholeCaseOfWorkbook(foundInState({ workbook, inView: "" }));
  expect(readWholeCase(found, today)).toEqual(readWholeCase(json, today));
});

test.each([
  ["an empty grid", { workbook: empty, inView: "" }],
  ["no state of a grid", { workbook: 12 }],
])("%s holds nothing of ours", (_, state) => {
  expect(wholeCaseOfWorkbook(foundInState(state))).toBeNull();
});
