/** The period that a formula asks of a contract. */
import { addMonths, yearStart } from "../../agreement/day";
import type { Period } from "../../agreement/period";
import { endOfContract, type Contract } from "../../funding/time/contract";
import { financialYearOf } from "../../funding/situation/financial-years";
import { refuse } from "../../refusal/refused";
import { readPeriod } from "./read-period";

/** @throws Refused when it cannot be read, or when the contract says nothing of it: that is not 0 */
export function periodOf(value: unknown, contract: Contract): Period {
  const lastMonth = contract.choices.time.financialYearEnd;
  const period = readPeriod(value, lastMonth);
  const dates = contract.dues.flatMap(({ advance, rest }) => [advance?.date ?? rest.date, rest.date]);
  const [from, end, lastPayment] = [contract.signature, endOfContract(contract), Math.max(...dates)];
  const said = { from: Math.min(from, ...dates), to: Math.max(end - 1, lastPayment) };
  const whole = wholeYears(said, lastMonth);
  if (period.from < whole.to && whole.from < period.to) return period;
  return refuse({ kind: "periodOutside", received: value, from, to: end - 1, lastPayment });
}

/** The civil and the financial years that the contract touches: a month of theirs that it does not is worth 0. */
function wholeYears({ from, to }: Period, lastMonth: number): Period {
  const [first, last] = [financialYearOf(from, lastMonth), financialYearOf(to, lastMonth)];
  return { from: Math.min(yearStart(from), first.from), to: Math.max(addMonths(yearStart(to), 12), last.to) };
}
