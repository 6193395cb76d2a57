/** Contrôles: what of the grant was announced and is not in the bank, and what is there beyond it. */
import { toEuros } from "../../../agreement/money";
import { bankOf, lackingIn } from "../../../budget/bank/late-payments";
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { compares, sumIfs, when } from "../../formula";
import { unknownPayments } from "../../unknown-counts";
import { onPlan } from "../budget/on-plan";
import type { Check, PlanCheckSources } from "./check";

export function bankChecks(sources: PlanCheckSources): readonly Check[] {
  return [...latePayments(sources), ...receivedBeyond(sources)];
}

function latePayments({ plan, refs }: PlanCheckSources): readonly Check[] {
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

/** Beyond what the best results would have paid by now; while an amount is unknown, nobody can say. */
function receivedBeyond({ plan, refs }: PlanCheckSources): readonly Check[] {
  const { received } = plan.inputs;
  const { contract, planned } = plan.budget;
  if (received === null) return [];
  const day = onPlan(refs.frame.day);
  const { payments } = plan.refs;
  const most = sumIfs(payments.amount("full"), compares(payments.date, "<=", day));
  const there = sumIfs(received.column("amount"), compares(received.column("date"), "<=", day));
  const unknown = unknownPayments(payments, compares(payments.date, "<=", day));
  const value = toEuros(bankOf(contract, planned.received ?? []).beyond);
  const found = { formula: when(`${unknown}>0`, "0", `MAX(0,ROUND(${there}-${most},2))`), value };
  return [{ label: texts.beyond, expected: { value: 0 }, found, format: "euros", help: texts.beyondHelp }];
}
