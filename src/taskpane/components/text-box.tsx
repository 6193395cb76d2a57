import type { ComponentChildren } from "preact";
import type { TextField } from "../form/form-state";
import { FieldProblem } from "./field-problem";

interface Props {
  readonly field: TextField;
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** A help that several fields share. */
  readonly helpId?: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly isNumeric?: boolean;
  readonly placeholder?: string;
  readonly onEdit: (field: TextField, value: string) => void;
  /** Once what was typed is done with. */
  readonly onLeave?: () => void;
}

export function TextBox({ field, label, help, helpId, problem, isNumeric, onEdit, onLeave, ...input }: Props) {
  const ownHelpId = help === undefined ? undefined : `${field}-help`;
  const described = [helpId, ownHelpId, problem && `${field}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label class="label" for={field}>
        {label}
      </label>
      <input
        {...input}
        id={field}
        class={isNumeric ? "input figure" : "input"}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={isNumeric ? "decimal" : "text"}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={onLeave}
        onInput={({ currentTarget }) => onEdit(field, currentTarget.value)}
      />
      {help !== undefined && (
        <p class="help" id={ownHelpId}>
          {help}
        </p>
      )}
      <FieldProblem field={field} problem={problem} />
    </div>
  );
}
