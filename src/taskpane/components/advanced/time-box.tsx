import type { ComponentChildren } from "preact";
import { textIn, type TextField } from "../../form/form-state";
import type { BudgetForm } from "../../use-budget-form";
import { useProblems } from "../../use-problems";
import { TextBox } from "../text-box";

interface Props extends Pick<BudgetForm, "form" | "reading" | "edit"> {
  readonly field: TextField;
  readonly label: ComponentChildren;
  readonly help?: string;
  /** What an empty field is taken for. */
  readonly placeholder?: string;
}

/** A date or a figure of the contract's five years. */
export function TimeBox({ field, label, help, placeholder, form, reading, edit }: Props) {
  return (
    <TextBox
      field={field}
      label={label}
      {...(help !== undefined && { help })}
      {...(placeholder !== undefined && { placeholder })}
      isNumeric
      value={textIn(form, field)}
      problem={useProblems(reading)(field)}
      onEdit={edit}
    />
  );
}
