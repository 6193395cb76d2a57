import { contractPeriod } from "../../../agreement/contract-year";
import type { Funding } from "../../../funding/funding";
import { notesOf } from "../../../funding/notes";
import { useAnswers } from "../../answers/answers-context";
import { usePane } from "../../pane-context";
import type { ShownForm } from "../../shown-form";
import { Message } from "../message";
import { namesOf } from "./names-of";

type Props = Pick<ShownForm, "year"> & { readonly funding: Funding };

/** What the three first fields come to: the tier, the schedule, and where the contract stands. */
export function AnswerLine({ funding, year }: Props) {
  const { speech } = usePane();
  const { words, note: sentenceOf } = useAnswers();
  const { choices, tier } = year ?? funding;
  const { signature, time } = choices;
  const notes = notesOf(funding).filter(({ kind }) => kind === "tierEdge" || kind === "contractTier");
  return (
    <div class="answer-line">
      <p class="answer" role="status">
        <strong>{[words.answer.tier(tier), ...yearWords()].join(" · ")}</strong>
        {year && year.before.length > 0 && <span> {words.answer.before(namesOf(year.before))}</span>}
        {notes.map((note) => (
          <span key={note.kind}> {sentenceOf(note)}</span>
        ))}
      </p>
      {signature === null && <p class="help">{words.answer.unsigned}</p>}
      {signature !== null && choices.signatureToCome && (
        <Message look="warning">{sentenceOf({ kind: "signatureToCome", signature })}</Message>
      )}
    </div>
  );

  /** Once what tells the years of a dated contract is there. */
  function yearWords(): readonly string[] {
    if (year === null) return [];
    const { standing, contractYear, schedules } = year;
    const named = namesOf(schedules);
    if (signature !== null && standing === "ended") {
      const over = time.contractEnd ?? contractPeriod(signature).to;
      return [named, words.answer.over(speech.date(over - 1))];
    }
    if (contractYear === null || standing === "notBegun") return [named];
    const { year: number, from, to } = contractYear;
    return [named, words.answer.year(number, speech.date(from), speech.date(to - 1))];
  }
}
