/** The sheets of a budget, computed by other programs, give to the cent what the core computed. */
import { budgetExamples } from "../examples";
import { planOf } from "../plan-of";
import { isWhole } from "../share";
import { budgetCases } from "./budget-cases";
import { drawnBudgets } from "./drawn-budgets";
import { differences } from "./differences";
import { describeInEngines } from "./engines";
import { withEveryKind } from "./formula-kinds";
import { patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

const named = budgetExamples.map(({ name, json }) => ({ title: `the example ${name}`, json }));
const budgets = [...named, ...budgetCases].map(({ title, json }) => ({ title, json, plan: planOf(json) }));
/** On each push, as few as have every kind of formula: a budget takes a program two seconds and more. */
const shown = isWhole ? budgets : withEveryKind(budgets);

const drawn = drawnBudgets.map((json, index) => ({ title: `the drawn budget ${index + 1}`, json }));

describeInEngines("", ({ recalculate, shareOf, shareOfKinds }) => {
  const others = shareOf(shareOf(drawn)).map(({ title, json }) => ({ title, json, plan: planOf(json) }));
  const jobs = [...shareOfKinds(shown), ...others];
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(jobs, recalculate);
  }, patience);

  test.each(jobs)("$title is computed as the core computes it, and no cell is an error", ({ json, plan, title }) => {
    expect({ json, differences: differences(plan, resultOf(title)) }).toEqual({ json, differences: [] });
  });
});
