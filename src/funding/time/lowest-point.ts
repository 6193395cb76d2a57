import type { Ledger } from "./ledger";
import { monthsOf } from "./periods";
import { statementOf, type StatementRow } from "./statement";

/** The month at whose end cash is the furthest behind rights, the first one when several are; null: there is no month. */
export function lowestPointOf(ledger: Ledger): StatementRow | null {
  return lowestOf(statementOf(ledger, monthsOf(ledger.extent)));
}

/** The same among some periods. */
export function lowestOf([first, ...others]: readonly StatementRow[]): StatementRow | null {
  if (first === undefined) return null;
  return others.reduce((lowest, row) => (row.carriedOver < lowest.carriedOver ? row : lowest), first);
}
