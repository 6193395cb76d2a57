import { useAnswers } from "../../answers/answers-context";
import { lineNames } from "../../../agreement/line-names";
import { partNames } from "../../../agreement/part-names";
import { toEuros, type Cents } from "../../../agreement/money";
import { suggestedField, textIn } from "../../form/form-state";
import { parseEuros } from "../../../typed-figure/typed-figure";
import { writeEuros } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import type { ContractAmount } from "../../preview/contract-amounts";
import type { BudgetForm } from "../../use-budget-form";
import { useProblems } from "../../use-problems";
import { Suggestion } from "./suggestion";
import { TextBox } from "../text-box";

interface Props extends Pick<BudgetForm, "form" | "reading" | "edit"> {
  readonly amount: ContractAmount;
}

/** An amount asked of the contract, with the unverified figure where there is one. */
export function AmountBox({ amount, form, reading, edit }: Props) {
  const { speech } = usePane();
  const { words } = useAnswers();
  const { field, line, part, suggestion } = amount;
  const text = textIn(form, field);
  const partName = part === "total" ? words.preview.undivided.label : speech.name(partNames[part]);
  const isSuggestion = suggestion !== null && parseEuros(text, speech.language) === toEuros(suggestion);
  return (
    <div class="amount">
      <TextBox
        field={field}
        label={
          <>
            <span class="unseen">{speech.name(lineNames[line])}, </span>
            {partName}
          </>
        }
        isNumeric
        value={text}
        help={helpOf()}
        problem={useProblems(reading)(field)}
        onEdit={edit}
      />
      {suggestion !== null && text.trim() === "" && <Suggestion {...amount} suggestion={suggestion} onUse={use} />}
    </div>
  );

  function use(figure: Cents): void {
    edit(field, writeEuros(toEuros(figure), speech.language));
    edit(suggestedField(field), true);
    document.getElementById(field)?.focus();
  }

  function helpOf(): string | undefined {
    if (isSuggestion) return words.preview.used;
    return part === "total" ? words.preview.undivided.help : undefined;
  }
}
