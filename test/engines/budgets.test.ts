/** The sheets of a budget, computed by other programs, give to the cent what the core computed. */
import { budgetExamples } from "../examples";
import { planOf } from "../plan-of";
import { budgetCases } from "./budget-cases";
import { drawnBudgets } from "./drawn-budgets";
import { differences } from "./differences";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

const named = budgetExamples.map(({ name, json }) => ({ title: `the example ${name}`, json }));
const budgets = [...named, ...budgetCases];

const drawn = drawnBudgets.map((json, index) => ({ title: `the drawn budget ${index + 1}`, json }));

describeInEngines("", ({ recalculate, shareOf, shareOfKinds }) => {
  const computed = [...shareOfKinds(budgets), ...shareOf(shareOf(drawn))];
  const jobs = computed.map(({ title, json }) => ({ title, json, plan: planOf(json) }));
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(jobs, recalculate);
  }, patience);

  test.each(jobs)("$title is computed as the core computes it, and no cell is an error", ({ json, plan, title }) => {
    expect({ json, differences: differences(plan, resultOf(title)) }).toEqual({ json, differences: [] });
  });
});
