/** Months as numbers that follow one another, and how many of a span have passed by one of them. */
import { civilMonthsBetween, type Day } from "../../../agreement/day";
import { when } from "../../formula";

/** Twelve times the year, and the month. */
export function monthNumber(day: Day): number {
  return civilMonthsBetween(monthZero, day) + numberOfMonthZero;
}

/** 1 January 1901: from any day whose month is known. */
const monthZero = 367;
const numberOfMonthZero = 1901 * 12 + 1;

/** @param day a cell or a formula @param monthsInYear the cell that says twelve */
export function monthNumberOf(day: string, monthsInYear: string): string {
  return `YEAR(${day})*${monthsInYear}+MONTH(${day})`;
}

/** A span of months by their numbers; of the first and of the last, what counts of it; of all, the whole weight. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly firstWeight: number;
  readonly lastWeight: number;
  readonly weight: number;
}

export type SpanCells = Readonly<Record<keyof Span, string>>;

export const noSpan: Span = { first: 0, last: 0, firstWeight: 0, lastWeight: 0, weight: 0 };

/** What has passed of a span when a month begins. */
export function passedBy(month: string, { first, last, firstWeight, weight }: SpanCells): string {
  return when(`${month}<=${first}`, "0", when(`${month}>${last}`, weight, `${month}-${first}-1+${firstWeight}`));
}

export function hasPassed(month: number, { first, last, firstWeight, weight }: Span): number {
  if (month <= first) return 0;
  return month > last ? weight : month - first - 1 + firstWeight;
}

/** The same since a financial year began: whole months make a whole number, without the dust of a difference. */
export function passedSince(start: string, month: string, span: SpanCells): string {
  const { first, last, lastWeight } = span;
  const ended = when(`${last}<${start}`, "0", `${last}-${start}+${lastWeight}`);
  const running = when(`${month}>${last}`, ended, `MAX(0,${month}-${start})`);
  return when(`${first}>=${start}`, passedBy(month, span), running);
}

export function hasPassedSince(start: number, month: number, span: Span): number {
  if (span.first >= start) return hasPassed(month, span);
  if (month <= span.last) return Math.max(0, month - start);
  return span.last < start ? 0 : span.last - start + span.lastWeight;
}
