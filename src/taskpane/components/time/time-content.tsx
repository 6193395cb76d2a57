import { useState } from "preact/hooks";
import type { Choices } from "../../../funding/choices";
import type { TimeSpeech } from "../../time/time-speech";
import type { BudgetForm } from "../../use-budget-form";
import { Fold } from "../fold";
import { MoneyPreview } from "./money-preview";
import { Situation } from "./situation";

export interface TimeProps extends BudgetForm {
  readonly choices: Choices;
  readonly time: TimeSpeech;
}

/** What a dated contract brings: the figures of the day first, then year by year. */
export function TimeContent(props: TimeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Situation {...props} />
      <section class="section" aria-labelledby="years-title">
        <Fold summary={<h2 id="years-title">{props.time.words.title}</h2>} isOpen={isOpen} onToggle={setOpen}>
          <MoneyPreview {...props} />
        </Fold>
      </section>
    </>
  );
}
