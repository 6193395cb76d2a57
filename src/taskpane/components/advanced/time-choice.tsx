import { ruleIn, textIn, type TextField } from "../../form/form-state";
import type { BudgetForm } from "../../use-budget-form";
import { useProblems } from "../../use-problems";
import { ChoiceBox } from "../choice-box";

interface Props<T extends string> extends Pick<BudgetForm, "form" | "reading" | "edit"> {
  readonly field: TextField;
  readonly label: string;
  readonly help: string;
  readonly accepted: readonly T[];
  readonly options: Readonly<Record<T, string>>;
}

/** One of a few answers to a point that no text settles. */
export function TimeChoice<T extends string>({ field, label, help, accepted, options, ...props }: Props<T>) {
  return (
    <ChoiceBox
      field={field}
      label={label}
      help={help}
      value={field === "scheduleRule" ? ruleIn(props.form) : textIn(props.form, field)}
      options={accepted.map((one) => [one, options[one]])}
      problem={useProblems(props.reading)(field)}
      onEdit={props.edit}
    />
  );
}
