/** The amounts that the pane asks of the contract: those that no source gives, and those typed in their place. */
import type { LineId, PartOrTotal } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import { suggestionReasonOf } from "../../agreement/remarks";
import type { Funding } from "../../funding/funding";
import { suggestedAmount } from "../../funding/retained-amount";
import { amountField, type AmountField, type FormState } from "../form/form-state";

export interface ContractAmount {
  readonly field: AmountField;
  readonly line: LineId;
  readonly part: PartOrTotal;
  /** An unverified figure, to be offered as such. */
  readonly suggestion: Cents | null;
  readonly reason: string | null;
}

/** A field stays while its figure is typed, hence erased too: only a field that was never touched goes away. */
export function contractAmounts(funding: Funding, form: FormState): readonly ContractAmount[] {
  const { tier, choices } = funding;
  return funding.rows.flatMap(({ line, part, isCounted, amount }) => {
    const field = amountField(choices.schedule, line, part, tier);
    if (!isCounted || (amount !== null && !(field in form))) return [];
    const suggestion = suggestedAmount(line, part, tier, choices.schedule);
    const reason = suggestion === null ? null : suggestionReasonOf(line, part, choices.schedule);
    return [{ field, line, part, suggestion, reason }];
  });
}
