/** The actuals of a case once an accountant's entries are read: those of the months that they tell give way to them. */
import { checkDay } from "../../agreement/check-day";
import { toIso, type Day } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import { financialYearOf } from "../../funding/situation/financial-years";
import { refuse, Refused } from "../../refusal/refused";
import { mostRows } from "../bounds";
import { lineOfGrant } from "../form/form";
import type { Accounting } from "../planned";
import type { LedgerActual } from "./actuals-of-ledger";
import type { AccountsRead, CoveredMonths } from "./read-accounts";

/** A row as a case file has it. */
type Row = Readonly<Record<string, unknown>>;

export interface SaidByCase extends Pick<Accounting, "product"> {
  readonly financialYearEnd: number;
}

/**
 * What was spent in another month, of the year before to begin with, stays as it is.
 * @param before the rows that the case has, of any shape: those that cannot be read stay, and are refused later
 * @param said the last month of a financial year, 1 to 12, and what the grant is: as a subsidy, it has the account of our entries
 * @throws Refused when a budget does not hold so many
 */
export function actualsWithAccounts(
  before: readonly unknown[],
  { actuals, covered }: Pick<AccountsRead, "actuals" | "covered">,
  { financialYearEnd, product }: SaidByCase,
): readonly unknown[] {
  if (covered === null) return before;
  const kept = before.filter((row) => !isTold(dayOfRow(row), covered, financialYearEnd));
  const most = mostRows.actuals;
  if (kept.length + actuals.length > most)
    refuse({ kind: "actualsBeyond", told: actuals.length, kept: kept.length, most });
  return [...kept, ...actuals.map((actual) => rowOf(actual, product))];
}

function isTold(day: Day | null, { from, to }: CoveredMonths, financialYearEnd: number): boolean {
  return day !== null && day >= (from ?? financialYearOf(to, financialYearEnd).from) && day <= to;
}

function dayOfRow(row: unknown): Day | null {
  try {
    return checkDay(Reflect.get(Object(row) as object, "date"));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function rowOf({ envelope, amount, day, ...actual }: LedgerActual, product: Accounting["product"]): Row {
  const line = actual.isOfSubsidy && product === "74" ? lineOfGrant({ product }) : actual.line;
  return { line, ...(envelope === null ? {} : { mission: envelope }), amount: toEuros(amount), date: toIso(day) };
}
