import type { ComponentChildren } from "preact";
import type { SwitchField } from "../form/form-state";

interface Props {
  readonly field: SwitchField;
  readonly help?: string;
  readonly isOn: boolean;
  readonly onEdit: (field: SwitchField, value: boolean) => void;
  readonly children: ComponentChildren;
}

export function TickBox({ field, help, isOn, onEdit, children }: Props) {
  return (
    <div class="tick">
      <label class="tick-label">
        <input
          id={field}
          type="checkbox"
          checked={isOn}
          aria-describedby={help && `${field}-help`}
          onChange={({ currentTarget }) => onEdit(field, currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {help !== undefined && (
        <p class="help" id={`${field}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
