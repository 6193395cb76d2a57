import { noMoney, sum } from "../../../agreement/money";
import { expectedPaymentsOf } from "../../../funding/time/unknown-payments";
import { toEnter } from "../../../texts/fr/workbook/common";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { body, head, link } from "../../cells";
import { compares, countIfs, holds, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { PaymentListRefs } from "../payments/payments";

/** How many payments are to come and how many are past, what is known of them, and how many amounts nobody knows. */
export function addCounts(
  draft: SheetDraft,
  { contract, scenario }: ShownContract,
  { list, order }: PaymentListRefs,
): void {
  const { day } = contract.choices.situation;
  draft.add(texts.countHead.map(head));
  for (const when of ["coming", "past"] as const) {
    const payments = expectedPaymentsOf(contract, scenario).filter(
      ({ date }) => (date >= day ? "coming" : "past") === when,
    );
    const isThen = compares(list.date, when === "coming" ? ">=" : "<", "CPTS_Situation");
    const unknown = payments.filter(({ amount }) => amount === null).length;
    const missing = countIfs(holds(list.amount, toEnter), isThen);
    const amount = sum(payments.map((one) => one.amount ?? noMoney));
    draft.add([
      body(texts[when]),
      link(order[when], payments.length, "integer"),
      link(knownOrToEnter(sumIfs(list.amount, isThen), missing), shownSum(amount, unknown), "euros"),
      link(missing, unknown, "integer"),
    ]);
  }
}
