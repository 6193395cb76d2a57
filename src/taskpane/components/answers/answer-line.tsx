import { contractPeriod, contractYearOf, contractYearOn } from "../../../agreement/contract-year";
import type { Funding } from "../../../funding/funding";
import { notesOf } from "../../../funding/notes";
import { useAnswers } from "../../answers/answers-context";
import { usePane } from "../../pane-context";
import { Message } from "../message";

/** What the three first fields come to: the tier, the schedule, and where the contract stands. */
export function AnswerLine({ funding }: { funding: Funding }) {
  const { speech } = usePane();
  const { words, note: sentenceOf } = useAnswers();
  const { tier, choices } = funding;
  const { signature, situation } = choices;
  const notes = notesOf(funding).filter(({ kind }) => kind === "tierEdge" || kind === "contractTier");
  return (
    <div class="answer-line">
      <p class="answer" role="status">
        <strong>{[words.answer.tier(tier), choices.schedule.file.name, ...yearWords()].join(" · ")}</strong>
        {notes.map((note) => (
          <span key={note.kind}> {sentenceOf(note)}</span>
        ))}
      </p>
      {signature === null && <p class="help">{words.answer.unsigned}</p>}
      {signature !== null && signature > situation.day && (
        <Message look="warning">{words.answer.notYetSigned(speech.date(signature))}</Message>
      )}
    </div>
  );

  function yearWords(): readonly string[] {
    if (signature === null) return [];
    const year = contractYearOn(situation.day, signature);
    if (year === null) {
      const { to } = contractPeriod(signature);
      return situation.day < to ? [] : [words.answer.over(speech.date(to - 1))];
    }
    const { from, to } = contractYearOf(signature, year);
    return [words.answer.year(year, speech.date(from), speech.date(to - 1))];
  }
}
