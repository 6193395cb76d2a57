import { useEffect, useState } from "preact/hooks";
import { loadAdvanced } from "../advanced/load-advanced";
import { isAdvanced } from "../form/is-advanced";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useOnDemand } from "../use-on-demand";
import { Fold } from "./fold";
import { Loaded } from "./loaded";

/** What few contracts need, folded after the results: it opens by itself where a field in it is wrong. */
export function AdvancedSection(budgetForm: BudgetForm) {
  const { words, speech } = usePane();
  const { title, help } = words.advanced;
  const isWrong = [...budgetForm.reading.problems.keys()].some(isAdvanced);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  const parts = useOnDemand(isOpen, () => loadAdvanced(speech.language));
  const heading = (
    <>
      <h2 id="advanced-title">{title}</h2>
      <span class="help">{help}</span>
    </>
  );
  return (
    <section class="section" aria-labelledby="advanced-title">
      <Fold summary={heading} isOpen={isOpen} onToggle={setOpen}>
        <Loaded parts={parts}>
          {({ AdvancedContent, words: ofAdvanced }) => <AdvancedContent {...budgetForm} words={ofAdvanced} />}
        </Loaded>
      </Fold>
    </section>
  );
}
