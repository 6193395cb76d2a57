/**
 * Calendar dates as whole days, counted as Excel counts them (1 is 1 January 1900, 43831 is 1 January 2020).
 * A day is not an instant: no clock and no time zone enters here.
 */

import { withoutBinaryDust } from "./fifteen-digits";

const millisecondsInADay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day that a spreadsheet knows. */
export const lastDay = 2_958_465;
/** Before 1 March 1900 Excel counts a day that never was, so nothing earlier is read. */
const firstDay = 61;

export type Day = number;

/** The day of a real date of the calendar, or null. `month` is 1 to 12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? (date.getTime() - dayZero) / millisecondsInADay : null;
}

/** The day of an instant, where its clock stands. */
export function toDay(instant: Date): Day {
  return (Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) - dayZero) / millisecondsInADay;
}

/**
 * Reads `2024-03-01`, and the day first `01/03/2024`, `1.3.2024` or `1-3-2024`; null when the text is none of them or the
 * date does not exist. `01/03/24` is of this century, as all the dates of the agreement; `24-03-01` could be either.
 */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year = ""] = dayFirst.exec(text) ?? shortYear.exec(text) ?? [];
  return year === "" ? null : dayOf(Number(year.padStart(4, "20")), Number(month), Number(day));
}

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const shortYear = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2})$/;

/** A spreadsheet's serial number as a day: its time of day is left out, as Excel's own date functions do. */
export function dayOfSerial(serial: number): Day | null {
  const day = Math.floor(withoutBinaryDust(serial));
  return day >= firstDay && day <= lastDay ? day : null;
}

/** Months later, on the same day of the month or the last one when it has no such day, like Excel's EDATE. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(dayOfMonth, lastOfMonth.getUTCDate());
  return (lastOfMonth.setUTCDate(wanted) - dayZero) / millisecondsInADay;
}

/** Whole months from one day to another: the most that EDATE can add to `from` without going beyond `to`. */
export function monthsBetween(from: Day, to: Day): number {
  const months = civilMonthsBetween(from, to);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Months from the month of one day to that of another, whatever the days of the month. */
export function civilMonthsBetween(from: Day, to: Day): number {
  const [first, last] = [dateOf(from), dateOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

export function yearOf(day: Day): number {
  return dateOf(day).year;
}

/** The first day of a day's month. */
export function monthStart(day: Day): Day {
  return day - dateOf(day).dayOfMonth + 1;
}

/** The first day of a day's civil year, like Excel's DATE(YEAR(day),1,1). */
export function yearStart(day: Day): Day {
  return addMonths(monthStart(day), 1 - dateOf(day).month);
}

export function toIso(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function toFrench(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
}

function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(dayZero + day * millisecondsInADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
