import { textIn } from "../../form/form-state";
import { refuseMerged } from "../../plan/merged-cells";
import type { PlanProps } from "../../plan/plan-props";
import { usePasted } from "../../plan/use-pasted";

const field = "plan:pasted";

/** A block of charges copied from another workbook: read as soon as it is there, added by the next build. */
export function PastedCharges({ form, edit, words: { pasted } }: PlanProps) {
  const text = textIn(form, field);
  const { reading, judge } = usePasted(form);
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!judge(() => refuseMerged(html))) event.preventDefault();
  };
  const isWrong = reading.kind === "refused";
  return (
    <div class="field">
      <label class="label" for={field}>
        {pasted.label}
      </label>
      <textarea
        id={field}
        class="input"
        rows={4}
        wrap="off"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${field}-help ${field}-answer`}
        onPaste={onPaste}
        onInput={({ currentTarget }) => edit(field, currentTarget.value)}
      />
      <p class="help" id={`${field}-help`}>
        {pasted.help}
      </p>
      <p class={isWrong ? "problem" : "answer"} id={`${field}-answer`} role="status">
        {reading.kind === "under way" && pasted.reading}
        {reading.kind === "read" && pasted.read(reading.count)}
        {reading.kind === "refused" && reading.sentence}
      </p>
    </div>
  );
}
