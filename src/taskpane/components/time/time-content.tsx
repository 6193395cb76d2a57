import { useMemo, useState } from "preact/hooks";
import { usePane } from "../../pane-context";
import { dayInWords } from "../../time/day-in-words";
import type { TimeProps } from "../../time/time-props";
import { withYearsOfPlan } from "../../time/years-of-plan";
import { Fold } from "../fold";
import { MoneyPreview } from "./money-preview";
import { Situation } from "./situation";

/** What a dated contract brings: the figures of the day first, then year by year. */
export function TimeContent(props: TimeProps) {
  const [isOpen, setOpen] = useState(false);
  const { form, choices: typed } = props;
  const { language } = usePane().speech;
  const choices = useMemo(() => withYearsOfPlan(typed, form), [typed, form]);
  return (
    <>
      <p class="help">{props.time.words.situation.signed(dayInWords(choices.signature, language))}</p>
      <Situation {...props} choices={choices} />
      <section class="section" aria-labelledby="years-title">
        <Fold summary={<h2 id="years-title">{props.time.words.title}</h2>} isOpen={isOpen} onToggle={setOpen}>
          <MoneyPreview {...props} choices={choices} />
        </Fold>
      </section>
    </>
  );
}
