import type { LedgerReading } from "../../ledger/use-ledger";
import type { LedgerWords } from "../../../texts/pane-ledger-words";
import { TextBlock } from "../text-block";

interface Props {
  readonly reading: LedgerReading;
  readonly words: LedgerWords;
}

export const fileId = "ledger-file";
const dayId = "ledger-day";

/** A file, chosen or dropped on its field, or a text pasted in its place; and the day of what has none. */
export function LedgerSource({ reading, words }: Props) {
  const { source, stage, asOf, give, date } = reading;
  const isText = typeof source === "string";
  const problem = stage.kind === "refused" && stage.of === "source" ? stage.sentence : null;
  return (
    <>
      <FileField words={words} reading={reading} />
      <TextBlock id="ledger-text" {...words.text} value={isText ? source : ""} problem={problem} onEdit={give}>
        {stage.kind === "under way" && words.percent(stage.share)}
      </TextBlock>
      {stage.kind === "under way" && <progress aria-label={words.reading} max={1} value={stage.share} />}
      <div class="field">
        <label class="label" for={dayId}>
          {words.asOf.label}
        </label>
        <input
          id={dayId}
          class="input figure"
          type="text"
          autocomplete="off"
          inputMode="decimal"
          value={asOf}
          aria-describedby={`${dayId}-help`}
          onInput={({ currentTarget }) => date(currentTarget.value)}
        />
        <p class="help" id={`${dayId}-help`}>
          {words.asOf.help}
        </p>
      </div>
    </>
  );
}

/** The browser's own: it takes what is dropped on it too. */
function FileField({ words, reading: { stage, give } }: Props) {
  return (
    <div class="field">
      <label class="label" for={fileId}>
        {words.file.label}
      </label>
      <input
        id={fileId}
        class="input"
        type="file"
        accept=".txt,.csv,.tsv,text/plain"
        aria-invalid={stage.kind === "refused" && stage.of === "source"}
        aria-describedby={`${fileId}-help ledger-text-answer`}
        onChange={({ currentTarget }) => give(currentTarget.files?.[0] ?? "")}
      />
      <p class="help" id={`${fileId}-help`}>
        {words.file.help}
      </p>
    </div>
  );
}
