/** What the public `--json` answer says of the day: the central scenario, in euros. */
import { toIso } from "../../agreement/day";
import type { ContractYear } from "../../agreement/contract-year";
import type { LineId } from "../../agreement/lines";
import { toEuros } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import { inEuros, type MoneyInEuros } from "../money-in-euros";
import type { Contract } from "../time/contract";
import type { Closing } from "./closing";
import { situationOf, type SituationOfContract } from "./situation";

interface Days {
  readonly from: string;
  /** The last day. */
  readonly to: string;
}

interface Unknown {
  readonly unknown: number;
}

interface ClosingInEuros {
  readonly deferred: number;
  readonly accrued: number;
}

export interface SituationInEuros {
  readonly day: string;
  readonly contractYear: (Days & { readonly year: ContractYear }) | null;
  readonly nextPayment: (MoneyInEuros & Unknown & { readonly date: string }) | null;
  readonly twelveMonths: Days &
    MoneyInEuros &
    Unknown & { readonly months: readonly (Days & MoneyInEuros & Unknown)[] };
  readonly financialYear: Days &
    Unknown &
    ClosingInEuros & {
      readonly rights: MoneyInEuros;
      readonly lines: readonly (ClosingInEuros & Unknown & { readonly line: LineId; readonly rights: MoneyInEuros })[];
    };
  readonly receivedSecure: number;
  readonly safeToSpend:
    | (Unknown & {
        readonly bankBalance: number;
        readonly receipts: number;
        readonly commitments: number;
        readonly earmarked: number;
        readonly toGiveBack: number;
        readonly amount: number;
      })
    | null;
  readonly notes: readonly string[];
}

export function situationInEuros(contract: Contract, notes: readonly string[]): SituationInEuros {
  const { day, contractYear, next, twelveMonths, financialYear, receivedSecure, safeToSpend } = situationOf(
    contract,
    "central",
  );
  const months = twelveMonths.months.map((month) => ({ ...days(month), ...inEuros(month), unknown: month.unknown }));
  return {
    day: toIso(day),
    contractYear: contractYear && { year: contractYear.year, ...days(contractYear) },
    nextPayment: next && { date: toIso(next.date), ...inEuros(next), unknown: next.unknown },
    twelveMonths: { ...days(twelveMonths), ...inEuros(twelveMonths), unknown: twelveMonths.unknown, months },
    financialYear: yearInEuros(financialYear),
    receivedSecure: toEuros(receivedSecure),
    safeToSpend: safeToSpend && safeInEuros(safeToSpend),
    notes,
  };
}

function yearInEuros(year: SituationOfContract["financialYear"]): SituationInEuros["financialYear"] {
  const lines = year.lines.map(({ line, rights, unknown, ...own }) => {
    return { line, rights: inEuros(rights), ...closing(own), unknown };
  });
  return { ...days(year), rights: inEuros(year.rights), ...closing(year), unknown: year.unknown, lines };
}

function safeInEuros(
  safe: NonNullable<SituationOfContract["safeToSpend"]>,
): NonNullable<SituationInEuros["safeToSpend"]> {
  const { bankBalance, receipts, commitments, earmarked, toGiveBack, amount, unknown } = safe;
  return {
    bankBalance: toEuros(bankBalance),
    receipts: toEuros(receipts),
    commitments: toEuros(commitments),
    earmarked: toEuros(earmarked),
    toGiveBack: toEuros(toGiveBack),
    amount: toEuros(amount),
    unknown,
  };
}

function closing({ deferred, accrued }: Closing): ClosingInEuros {
  return { deferred: toEuros(deferred), accrued: toEuros(accrued) };
}

function days({ from, to }: Period): Days {
  return { from: toIso(from), to: toIso(to - 1) };
}
