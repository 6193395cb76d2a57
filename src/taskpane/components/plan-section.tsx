import { useState } from "preact/hooks";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useOnDemand } from "../use-on-demand";
import { FoldedSection } from "./folded-section";
import { Loaded } from "./loaded";

/** The budget beside the grant: whether there is one, and what it begins with. Its rows are typed in the workbook. */
export function PlanSection(budgetForm: BudgetForm) {
  const { words, speech } = usePane();
  const [isOpen, setOpen] = useState(false);
  const parts = useOnDemand(isOpen, () =>
    import(/* webpackChunkName: "plan" */ "./plan/plan-parts").then(({ planParts }) => planParts(speech.language)),
  );
  return (
    <FoldedSection id="plan" {...words.plan} isOpen={isOpen} onToggle={setOpen}>
      <Loaded parts={parts}>
        {({ PlanContent, words: ofPlan }) => <PlanContent {...budgetForm} words={ofPlan} />}
      </Loaded>
    </FoldedSection>
  );
}
