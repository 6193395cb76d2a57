import type { TextField } from "../form/form-state";
import { FieldProblem } from "./field-problem";

interface Props {
  readonly field: TextField;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly problem?: string | undefined;
  readonly onEdit: (field: TextField, value: string) => void;
}

export function ChoiceBox({ field, label, help, value, options, problem, onEdit }: Props) {
  const described = [help && `${field}-help`, problem && `${field}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label class="label" for={field}>
        {label}
      </label>
      <select
        id={field}
        class="input"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={({ currentTarget }) => onEdit(field, currentTarget.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p class="help" id={`${field}-help`}>
          {help}
        </p>
      )}
      <FieldProblem field={field} problem={problem} />
    </div>
  );
}
