/** How SUMIFS' sisters count, on Calculs, the amounts that nobody knows: what a sum beside them lacks. */
import { compares, countIfs, equals, type Test } from "./formula";
import type { DueRefs, PaymentRefs } from "./sheets/calculations/refs";

/** The payments of an unknown amount. */
export function unknownPayments({ unknown }: Pick<PaymentRefs, "unknown">, ...tests: readonly Test[]): string {
  return countIfs(equals(unknown, "1"), ...tests);
}

/** The unknown amounts that are earned from a day on, and before another. @param to null: without end */
export function unknownRights(
  { unknown, from: begun, to: ended }: Pick<DueRefs, "unknown" | "from" | "to">,
  days: { readonly from: string; readonly to: string | null },
  ...tests: readonly Test[]
): string {
  const before = days.to === null ? [] : [compares(begun, "<", days.to)];
  return countIfs(equals(unknown, "1"), compares(ended, ">", days.from), ...before, ...tests);
}
