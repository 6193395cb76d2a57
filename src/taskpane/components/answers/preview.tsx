import { useAnswers } from "../../answers/answers-context";
import { useState } from "preact/hooks";
import type { Funding, Scenario } from "../../../funding/funding";
import { notesOf } from "../../../funding/notes";
import { previewOf } from "../../preview/preview-model";
import type { BudgetForm } from "../../use-budget-form";
import { Legend } from "./legend";
import { Message } from "../message";
import { PreviewLine } from "./preview-line";
import { ScenarioPicker } from "./scenario-picker";
import { ScenarioTable } from "./scenario-table";
import { Section } from "../section";

export function PreviewSection({ funding, reading }: BudgetForm) {
  const { words } = useAnswers();
  const count = reading.problems.size;
  return (
    <Section id="preview" title={words.preview.title}>
      {count > 0 && <Message look="error">{words.preview.withProblems(count)}</Message>}
      {funding && <Preview funding={funding} />}
    </Section>
  );
}

/** Those that stand beside the field that they are about. */
const saidElsewhere = new Set([
  "noSignature",
  "tierEdge",
  "contractTier",
  "notInForce",
  "otherSchedule",
  "unknownAmounts",
]);

function Preview({ funding }: { funding: Funding }) {
  const { words, note: sentenceOf } = useAnswers();
  const [scenario, show] = useState<Scenario>("central");
  const preview = previewOf(funding);
  const notes = notesOf(funding).filter(({ kind }) => !saidElsewhere.has(kind));
  return (
    <>
      <p class="help">{words.preview.year(funding.tier, funding.choices.schedule.file.name)}</p>
      <ScenarioTable preview={preview} />
      <h3>{words.preview.byLine}</h3>
      <ScenarioPicker shown={scenario} onShow={show} />
      <Legend />
      <ul class="lines">
        {preview.lines.map((line) => (
          <PreviewLine key={line.line} line={line} scenario={scenario} preview={preview} funding={funding} />
        ))}
      </ul>
      {notes.map((note) => (
        <Message key={note.kind} look="info">
          {sentenceOf(note)}
        </Message>
      ))}
    </>
  );
}
