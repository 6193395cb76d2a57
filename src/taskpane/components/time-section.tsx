import { useEffect, useState } from "preact/hooks";
import { datesIn } from "../form/dates-in";
import { foldOfField } from "../form/fold-of-field";
import { usePane } from "../pane-context";
import { loadTime } from "../time/load-time";
import type { BudgetForm } from "../use-budget-form";
import { useOnDemand } from "../use-on-demand";
import { Fold } from "./fold";
import { Loaded } from "./loaded";

/** The contract's dates and what they bring, folded: a community that gives none has its workbook all the same. */
export function TimeSection(budgetForm: BudgetForm) {
  const { words, speech } = usePane();
  const { form, reading } = budgetForm;
  const { title, signatureAssumed, signed, fromSignature, started } = words.dates;
  const { signature, isSignatureGiven, startCount } = datesIn(form, reading);
  const isWrong = [...reading.problems.keys()].some((field) => foldOfField(field) !== null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  const parts = useOnDemand(isOpen || isSignatureGiven || startCount > 0, () => loadTime(speech.language));
  const day = speech.date(signature);
  const assumed = [
    isSignatureGiven ? signed(day) : signatureAssumed(day),
    startCount === 0 ? fromSignature : started(startCount),
  ];
  const heading = (
    <>
      <h2 id="dates-title">{title}</h2>
      <span class="help">{assumed.join(", ")}</span>
    </>
  );
  return (
    <section class="section" aria-labelledby="dates-title">
      <Fold summary={heading} isOpen={isOpen} onToggle={setOpen}>
        <Loaded parts={parts}>{({ TimeContent, time }) => <TimeContent time={time} {...budgetForm} />}</Loaded>
      </Fold>
    </section>
  );
}
