import type { Day } from "../../agreement/day";
import type { LineId } from "../../agreement/lines";
import { minus, noMoney, sum, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Money } from "../funding";
import { cashBefore, onLine, rightsBefore, type Ledger } from "../time/ledger";
import { statementOf } from "../time/statement";

/** How the accounts of a line close. */
export interface Closing {
  /** Produits constatés d'avance (487): received and not yet earned. */
  readonly deferred: Cents;
  /** Produits à recevoir: earned and not yet received. */
  readonly accrued: Cents;
}

export interface LineOfYear extends Closing {
  readonly line: LineId;
  readonly rights: Money;
}

/** A financial year, line by line: what belongs to it, and how it closes. */
export function linesOfYear(year: Period, ledger: Ledger): readonly LineOfYear[] {
  const lines = [...new Set([...ledger.accruals, ...ledger.payments].map(({ line }) => line))];
  return lines.flatMap((line) => {
    const own = onLine(line, ledger);
    return statementOf(own, [year]).map(({ rights }) => ({ line, rights, ...closingOf(year.to, own) }));
  });
}

/** Gross, as accounts want it: what one line received in advance never hides what another has yet to receive. */
export function closingAt(day: Day, ledger: Ledger): Closing {
  const lines = [...new Set([...ledger.accruals, ...ledger.payments].map(({ line }) => line))];
  const closings = lines.map((line) => closingOf(day, onLine(line, ledger)));
  return {
    deferred: sum(closings.map(({ deferred }) => deferred)),
    accrued: sum(closings.map(({ accrued }) => accrued)),
  };
}

/** Of one line, or of what is netted as one, at the end of the day before. */
function closingOf(day: Day, ledger: Ledger): Closing {
  const ahead = minus(cashBefore(day, ledger).total, rightsBefore(day, ledger).total);
  return ahead > 0 ? { deferred: ahead, accrued: noMoney } : { deferred: noMoney, accrued: minus(noMoney, ahead) };
}
