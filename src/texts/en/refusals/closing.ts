/** One sentence for each reason why a contract year is not closed. */
import { lineNames } from "../../../agreement/line-names";
import type { ClosingFacts } from "../../../refusal/closing";
import type { Sentences } from "../../say";
import { date, euros, number } from "../figures";

export const closingSentences: Sentences<ClosingFacts> = {
  closingUndated: () => "A contract year is what closes, and without a date of signing there is none. Give it.",
  closingAlready: ({ year }) =>
    `Year ${year} is closed already. To correct a notification, change its row of the sheet Années closes.`,
  closingNotEnded: ({ year, to }) =>
    `Year ${year} ends on ${date(to - 1)}: it does not close before. Give a later day of the situation.`,
  closingLacking: ({ year, count }) =>
    `Year ${year} lacks ${number(count)} amount(s): it closes once they are known. The check "Montants à saisir" lists them.`,
  closingSettledEarly: ({ year, settled, to }) =>
    `The balance of year ${year} received on ${date(settled)}, before the year ended, on ${date(to - 1)}: it is paid later. Give the day of that payment.`,
  closingSettledLate: ({ year, settled, latest }) =>
    `The balance of year ${year} received on ${date(settled)}: it is paid by ${date(latest)}. Give the day of that payment.`,
  closingBeyond: ({ mission, amount, most }) =>
    `"${lineNames[mission].en}": ${euros(amount)} notified, of a variable part of ${euros(most)} at most. Correct this amount.`,
};
