import { addMonths, yearOf, yearStart } from "../../../agreement/day";
import type { Period } from "../../../agreement/period";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import type { ShownContract } from "../../shown-contract";
import { empty, joined, quoted } from "../../formula";

/** A contract of five years falls on six; the last column takes all that follows. */
export const civilYearCount = 7;

/** The civil years that the workbook shows, whatever the contract: the last one has no end. */
export function shownCivilYears({ ledger }: ShownContract): readonly Period[] {
  const from = (index: number) => addMonths(yearStart(ledger.extent.from), 12 * index);
  return Array.from({ length: civilYearCount }, (_, index) => {
    const isLast = index === civilYearCount - 1;
    return { from: from(index), to: isLast ? Math.max(from(index), ledger.extent.to) : from(index + 1) };
  });
}

/** @param from the cell of its first day */
export function civilYearLabel(from: string, index: number): string {
  return joined(`YEAR(${from})`, index === civilYearCount - 1 ? quoted(` ${texts.andAfter}`) : empty);
}

export function civilYearWords({ from }: Period, index: number): string {
  return index === civilYearCount - 1 ? `${yearOf(from)} ${texts.andAfter}` : String(yearOf(from));
}
