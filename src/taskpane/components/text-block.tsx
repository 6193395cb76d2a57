import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** null: nothing is wrong with it. */
  readonly problem: string | null;
  readonly onEdit: (value: string) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** What is answered to it while nothing is wrong. */
  readonly children?: ComponentChildren;
}

/** Rows copied from a spreadsheet, and what is answered to them. */
export function TextBlock({ id, label, help, value, problem, onEdit, onPaste, children }: Props) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="input"
        rows={4}
        wrap="off"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help ${id}-answer`}
        onPaste={onPaste}
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <p class={problem === null ? "answer" : "problem"} id={`${id}-answer`} role="status">
        {problem ?? children}
      </p>
    </div>
  );
}
