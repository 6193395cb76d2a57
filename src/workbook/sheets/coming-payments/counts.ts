import { sum, toEuros } from "../../../agreement/money";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { body, head, link } from "../../cells";
import { compares, sumIfs } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { PaymentListRefs } from "../payments/payments";

/** How many payments are to come and how many are past, and what both are worth. */
export function addCounts(
  draft: SheetDraft,
  { ledger, contract }: ShownContract,
  { list, order }: PaymentListRefs,
): void {
  const { day } = contract.choices.situation;
  draft.add(texts.countHead.map(head));
  for (const when of ["coming", "past"] as const) {
    const payments = ledger.payments.filter(({ date }) => (date >= day ? "coming" : "past") === when);
    const amounts = sumIfs(list.amount, compares(list.date, when === "coming" ? ">=" : "<", "CPTS_Situation"));
    draft.add([
      body(texts[when]),
      link(order[when], payments.length, "integer"),
      link(amounts, toEuros(sum(payments.map(({ amount }) => amount))), "euros"),
    ]);
  }
}
