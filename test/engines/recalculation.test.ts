/** Every formula of every workbook, computed by other programs, gives to the cent what the core computed. */
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";
import { differences, formulaCells } from "./differences";
import { drawnCases } from "./drawn-cases";
import { describeInEngines } from "./engines";
import { describeInLibreOffice, patience, recalculate as recalculateInLibreOffice } from "./libreoffice";
import { poison } from "./poison";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

const named = [...examples, ...budgetExamples].map(({ name, json }) => ({ title: `the example ${name}`, json }));
const drawn = drawnCases.map((json, index) => ({ title: `drawn case ${index + 1}, ${json.schedule}`, json }));
const jobs = [...named, ...drawn];
const planned = (some: readonly (typeof jobs)[number][]) =>
  some.map(({ title, json }) => ({ title, json, plan: planOf(json) }));

test("the drawn cases reach every schedule at every tier", () => {
  const budgets = drawnCases.map((json) => computeFunding(readCase(json)));
  const reached = budgets.map(({ choices, tier }) => `${choices.schedule.file.id} ${tier}`);
  expect(new Set(reached).size).toBe(5 * 4);
});

describeInEngines("", ({ recalculate, shareOf }) => {
  const computed = planned(shareOf(jobs));
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(computed, recalculate);
  }, patience);

  test.each(computed)(
    "$title is computed as the core computes it, and no cell is an error",
    ({ title, json, plan }) => {
      expect({ json, differences: differences(plan, resultOf(title)) }).toEqual({ json, differences: [] });
    },
  );
});

describeInLibreOffice("in a LibreOffice that does not recalculate", () => {
  const [first] = jobs;
  let result: ReadBack;

  beforeAll(async () => {
    result = (await recalculated(planned(jobs.slice(0, 1)), (files) => recalculateInLibreOffice(files, "never")))(
      first?.title ?? "",
    );
  }, patience);

  /** Texts are computed anew even then. */
  test("every number of a formula is the poison, so that parity comes from the engine and not from the file", () => {
    const numbers = formulaCells(planOf(first?.json)).filter(({ cell }) => typeof cell.value === "number");
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter(({ place }) => result.at(place) !== poison.number)).toEqual([]);
  });
});
