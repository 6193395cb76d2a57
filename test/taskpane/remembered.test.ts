/** A mission that is unticked may come back: what was typed of it is not lost. */
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { blankForm } from "../../src/taskpane/form/form-state";
import { formOfCase } from "../../src/taskpane/form/form-of-case";

const unticked = {
  ...blankForm,
  population: "62000",
  "kept:prevention": false,
  "rate:prevention": "85 %",
  "rate:quality": "beaucoup",
};

test("the rate of an unticked mission is in the case, which does not keep the mission", () => {
  expect(caseOfForm(unticked, "fr").missions).toMatchObject({ prevention: { kept: false, rate: 0.85 } });
});

test("a rate that cannot be read stops nothing while its mission is unticked", () => {
  expect(caseOfForm(unticked, "fr").missions).not.toHaveProperty("quality");
});

test("the form shows it again, still unticked", () => {
  const { "kept:prevention": kept, "rate:prevention": rate } = formOfCase(caseOfForm(unticked, "fr"), "fr");
  expect([kept, String(rate).replace(/\s/g, " ")]).toEqual([false, "85 %"]);
});
