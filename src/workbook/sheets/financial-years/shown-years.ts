import { addMonths } from "../../../agreement/day";
import type { Period } from "../../../agreement/period";
import { financialYearLabel, financialYearOf } from "../../../funding/situation/financial-years";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import type { ShownContract } from "../../shown-contract";
import { empty, joined, quoted, when } from "../../formula";

/** A contract of five years falls on six; the last column takes all that follows. */
export const yearCount = 7;

/** The financial years that the workbook shows, whatever the contract: the last one has no end. */
export function shownYears({ contract, ledger }: ShownContract): readonly Period[] {
  const first = financialYearOf(ledger.extent.from, contract.choices.time.financialYearEnd).from;
  const from = (index: number) => addMonths(first, 12 * index);
  return Array.from({ length: yearCount }, (_, index) => {
    const isLast = index === yearCount - 1;
    return { from: from(index), to: isLast ? Math.max(from(index), ledger.extent.to) : from(index + 1) };
  });
}

/** @param from the cell of its first day */
export function yearLabel(from: string, index: number): string {
  const years = when(
    `MONTH(${from})=1`,
    joined(`YEAR(${from})`, empty),
    joined(`YEAR(${from})`, quoted("-"), `YEAR(${from})+1`),
  );
  return index === yearCount - 1 ? joined(years, quoted(` ${texts.andAfter}`)) : years;
}

export function yearWords({ from }: Period, index: number): string {
  const label = financialYearLabel({ from, to: addMonths(from, 12) });
  return index === yearCount - 1 ? `${label} ${texts.andAfter}` : label;
}
