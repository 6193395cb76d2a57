import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { FoldedSection } from "./folded-section";

/** The budget beside the grant: whether there is one, and what it begins with. Its rows are typed in the workbook. */
export function PlanSection(budgetForm: BudgetForm) {
  return (
    <FoldedSection
      id="plan"
      {...usePane().words.plan}
      budgetForm={budgetForm}
      load={(language) =>
        import(/* webpackChunkName: "plan" */ "./plan/plan-parts").then(({ planParts }) => planParts(language))
      }
    />
  );
}
