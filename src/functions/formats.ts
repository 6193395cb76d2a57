/** How each function's numbers show where a cell can be told: in an Excel that knows data types, and in the grid. */
import { hostLanguage } from "./host-language";

/** How a number is written, in the American way that the API asks for; Excel shows it in that of its user. */
type Format = (value: number) => string;

export const euros: Format = (amount) => (Number.isInteger(amount) ? '#,##0 "€"' : '#,##0.00 "€"');
export const share: Format = (rate) => (Math.round(rate * 10_000) % 100 === 0 ? "0%" : "0.00%");
export const date: Format = () => (hostLanguage() === "fr" ? "dd/mm/yyyy" : "yyyy-mm-dd");

/** Of all the numbers of an answer, or of a table's by column, where they are not all of one kind. */
const formats: Readonly<Record<string, Format | readonly (Format | null)[]>> = {
  MISSION: euros,
  AMOUNT: euros,
  OPERATING: euros,
  TOTAL: euros,
  REQUIREDRATE: share,
  SCORE: share,
  INDICATORS: euros,
  BUDGET: euros,
  SCHEDULE: euros,
  CALENDAR: date,
  CEILING: euros,
  INSTALMENTS: [date, null, null, null, null, euros],
  PRORATA: share,
  DUE: euros,
  CASH: euros,
};

/** Whether numbers of the function carry a format where Excel takes one. */
export function isFormatted(id: string): boolean {
  return id in formats;
}

/** Of one number that a function gave; null: as any number. @param column in the table that it gave, from 0 */
export function formatOf(id: string, value: number, column: number): string | null {
  const format = formats[id];
  return (typeof format === "function" ? format : format?.[column])?.(value) ?? null;
}

/** The functions whose figure is one of the table, and has a card. */
export type CardedId = "MISSION" | "AMOUNT" | "OPERATING" | "TOTAL";
const carded: ReadonlySet<string> = new Set<CardedId>(["MISSION", "AMOUNT", "OPERATING", "TOTAL"]);

export function isCarded(id: string): id is CardedId {
  return carded.has(id);
}
