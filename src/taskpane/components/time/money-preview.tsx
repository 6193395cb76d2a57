import { useMemo } from "preact/hooks";
import type { SignedChoices } from "../../../funding/choices";
import { usePane } from "../../pane-context";
import { moneyInTimeOf } from "../../time/money-in-time";
import type { TimeSpeech } from "../../time/time-speech";
import { Message } from "../message";
import { CivilYears } from "./civil-years";
import { Payments } from "./payments";

/** What the dates bring: each civil year, its payments, and what a reader must know of them. */
export function MoneyPreview({ choices, time }: { choices: SignedChoices; time: TimeSpeech }) {
  const { speech } = usePane();
  const { years, worst, notes } = useMemo(() => moneyInTimeOf(choices), [choices]);
  const { help, columnsHelp, behind, neverBehind } = time.words;
  return (
    <>
      <p class="help">{help}</p>
      <CivilYears years={years} time={time} />
      <p class="help">{columnsHelp}</p>
      <p>{worst === null ? neverBehind : behind(speech.euros(worst.amount), speech.date(worst.day))}</p>
      <Payments years={years} time={time} />
      {notes.map((note, index) => (
        <Message key={`${note.kind} ${index}`} look="info">
          {time.note(note)}
        </Message>
      ))}
    </>
  );
}
