import { useAnswers } from "../../answers/answers-context";
import { useState } from "preact/hooks";
import type { Scenario } from "../../../funding/funding";
import type { ShownYear } from "../../../funding/shown-year";
import { notesOf } from "../../../funding/notes";
import { previewOf } from "../../preview/preview-model";
import { usePane } from "../../pane-context";
import type { ShownForm } from "../../shown-form";
import { namesOf } from "./names-of";
import { Legend } from "./legend";
import { Message } from "../message";
import { PreviewLine } from "./preview-line";
import { ScenarioPicker } from "./scenario-picker";
import { ScenarioTable } from "./scenario-table";
import { Section } from "../section";

export function PreviewSection({ year, reading }: ShownForm) {
  const { words } = useAnswers();
  const title = usePane().words.build.yearTitle(year?.contractYear?.year ?? 1);
  const count = reading.problems.size;
  return (
    <Section id="preview" title={title}>
      {count > 0 && <Message look="error">{words.preview.withProblems(count)}</Message>}
      {year && <Preview year={year} title={title} />}
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
  "signatureToCome",
  "unknownAmounts",
]);

function Preview({ year, title }: { readonly year: ShownYear; readonly title: string }) {
  const { words, note: sentenceOf } = useAnswers();
  const [scenario, show] = useState<Scenario>("central");
  const preview = previewOf(year);
  const notes = notesOf(year).filter(({ kind }) => !saidElsewhere.has(kind));
  return (
    <>
      <p class="help">{words.preview.year(year.tier, namesOf(year.schedules))}</p>
      <ScenarioTable preview={preview} title={title} />
      <h3>{words.preview.byLine}</h3>
      <ScenarioPicker shown={scenario} onShow={show} />
      <Legend />
      <ul class="lines">
        {preview.lines.map((line) => (
          <PreviewLine key={line.line} line={line} scenario={scenario} preview={preview} funding={year} />
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
