import { noMoney } from "../../agreement/money";
import { monthStart } from "../../agreement/day";
import type { Spending } from "../spending";
import { costByMonth, monthsOfSpan } from "../spread";
import { dueOf } from "./due-amount";
import type { Declaration, Indemnities } from "./indemnity";

/** Each declaration is spent in the month of its day, whatever its state: what is done is owed. */
export function spendingOfIndemnities(indemnities: Indemnities | null, lastMonth: number): readonly Spending[] {
  if (indemnities === null) return [];
  return indemnities.declarations.map((one) => spendingOfDeclaration(one, indemnities, lastMonth));
}

export function spendingOfDeclaration(
  declaration: Declaration,
  { account, line, rates }: Pick<Indemnities, "account" | "line" | "rates">,
  lastMonth: number,
): Spending {
  const due = dueOf(declaration, rates);
  const month = monthStart(declaration.day);
  const price = { mode: "amount", amount: due ?? noMoney } as const;
  const months = costByMonth({ price, months: monthsOfSpan({ first: month, last: month }), indexation: 0 }, lastMonth);
  const envelope = declaration.envelope ?? "operating";
  return { envelope, action: declaration.action, account, line, key: null, months, isKnown: due !== null };
}
