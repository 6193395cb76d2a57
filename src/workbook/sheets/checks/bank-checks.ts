/** Contrôles: what of the grant was announced and is not in the bank. */
import { toEuros } from "../../../agreement/money";
import { bankOf, lackingIn } from "../../../budget/bank/late-payments";
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { compares, sumIfs } from "../../formula";
import { onPlan } from "../budget/on-plan";
import type { Check, PlanCheckSources } from "./check";

export function latePayments({ plan, refs }: PlanCheckSources): readonly Check[] {
  const { received } = plan.inputs;
  const { contract, planned } = plan.budget;
  if (received === null) return [];
  const day = onPlan(refs.frame.day);
  const { payments } = plan.refs;
  const announced = sumIfs(payments.amount("central"), compares(payments.date, "<", day));
  const there = sumIfs(received.column("amount"), compares(received.column("date"), "<=", day));
  const value = toEuros(lackingIn(bankOf(contract, planned.received ?? [])));
  const found = { formula: `MAX(0,ROUND(${announced}-${there},2))`, value };
  return [{ label: texts.late, expected: { value: 0 }, found, format: "euros", help: texts.lateHelp }];
}
