import { useEffect, useState } from "preact/hooks";
import { isAdvanced } from "../form/is-advanced";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useOnDemand } from "../use-on-demand";
import { FoldedSection } from "./folded-section";
import { Loaded } from "./loaded";

/** What few contracts need, folded after the results: it opens by itself where a field in it is wrong. */
export function AdvancedSection(budgetForm: BudgetForm) {
  const { words, speech } = usePane();
  const isWrong = [...budgetForm.reading.problems.keys()].some(isAdvanced);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  const parts = useOnDemand(isOpen, () =>
    import(/* webpackChunkName: "advanced" */ "./advanced/advanced-parts").then(({ advancedParts }) =>
      advancedParts(speech.language),
    ),
  );
  return (
    <FoldedSection id="advanced" {...words.advanced} isOpen={isOpen} onToggle={setOpen}>
      <Loaded parts={parts}>
        {({ AdvancedContent, words: ofAdvanced }) => <AdvancedContent {...budgetForm} words={ofAdvanced} />}
      </Loaded>
    </FoldedSection>
  );
}
