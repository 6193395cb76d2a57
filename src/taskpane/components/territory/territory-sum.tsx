import { communesNotesOf } from "../../../funding/communes-notes";
import { writeCount } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import type { TerritoryProps } from "../../territory/territory-props";

/** What the communes come to, where that is from, and how far the next tier is. */
export function TerritorySum({ funding, edit, words }: TerritoryProps) {
  const { language } = usePane().speech;
  if (funding === null) return null;
  const notes = communesNotesOf(funding);
  const overridden = notes.find(({ kind }) => kind === "communesOverridden");
  const sum = funding.choices.communes?.population;
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note.kind} class="answer">
          {words.note(note)}
        </p>
      ))}
      {overridden && sum !== undefined && (
        <button type="button" class="button small" onClick={() => edit("population", writeCount(sum, language))}>
          {words.takeSum(sum)}
        </button>
      )}
    </div>
  );
}
