import { isAdvanced } from "../form/is-advanced";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { FoldedSection } from "./folded-section";

/** What few contracts need, folded after the results. */
export function AdvancedSection(budgetForm: BudgetForm) {
  return (
    <FoldedSection
      id="advanced"
      {...usePane().words.advanced}
      budgetForm={budgetForm}
      isWrong={[...budgetForm.reading.problems.keys()].some(isAdvanced)}
      load={(language) =>
        import(/* webpackChunkName: "advanced" */ "./advanced/advanced-parts").then(({ advancedParts }) =>
          advancedParts(language),
        )
      }
    />
  );
}
