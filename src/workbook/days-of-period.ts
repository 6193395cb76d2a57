import { joined, quoted } from "./formula";

/**
 * The days of a period in words, « du 30/11 au 29/12/2026 »: written digit by digit, as the codes of a date's format are
 * those of each reader's language. @param to the day that follows the last
 */
export function daysFormula(from: string, to: string): string {
  const last = `(${to}-1)`;
  return joined(quoted("du "), dayAndMonth(from), quoted(" au "), dayFormula(last));
}

/** A day in words, « 29/12/2026 », for the same reason. */
export function dayFormula(day: string): string {
  return joined(dayAndMonth(day), quoted("/"), `YEAR(${day})`);
}

function dayAndMonth(day: string): string {
  return joined(twoDigits(`DAY(${day})`), quoted("/"), twoDigits(`MONTH(${day})`));
}

function twoDigits(number: string): string {
  return `RIGHT(100+${number},2)`;
}
