/** The amounts that the pane asks of the contract: those that no source gives, and those typed in their place. */
import type { LineId, PartOrTotal } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import { suggestionReasonOf } from "../../agreement/remarks";
import type { Schedule, Tier } from "../../agreement/schedule";
import type { Funding } from "../../funding/funding";
import { suggestedAmount } from "../../funding/retained-amount";
import { amountField, textIn, type AmountField, type FormState } from "../form/form-state";

/** A cell of a schedule's table. */
interface Cell {
  readonly schedule: Schedule;
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly tier: Tier;
}

export interface ContractAmount extends Cell {
  readonly field: AmountField;
  /** An unverified figure, to be offered as such. */
  readonly suggestion: Cents | null;
  readonly reason: string | null;
}

/** Of a budget of one year. */
export function contractAmounts(funding: Funding, form: FormState): readonly ContractAmount[] {
  const { tier, schedule } = funding;
  return funding.rows.flatMap(({ line, part, isCounted, amount }) =>
    isCounted ? amountOf({ schedule, line, part, tier }, amount === null, form) : [],
  );
}

/** A field stays while its figure is typed, hence erased too: only a field that was never touched goes away. */
export function amountOf(cell: Cell, isUnknown: boolean, form: FormState): readonly ContractAmount[] {
  const { schedule, line, part, tier } = cell;
  const field = amountField(schedule, line, part, tier);
  if (!isUnknown && !(field in form)) return [];
  const suggestion = suggestedAmount(line, part, tier, schedule);
  return [
    { ...cell, field, suggestion, reason: suggestion === null ? null : suggestionReasonOf(line, part, schedule) },
  ];
}

/** Those that are still to be given; a total beside its parts may be given too, and is no amount more. */
export function missingOf(amounts: readonly ContractAmount[], form: FormState): readonly ContractAmount[] {
  return amounts.filter(({ field, part }) => part !== "total" && textIn(form, field).trim() === "");
}
