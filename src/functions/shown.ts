/**
 * What an Excel that knows data types is given: a number that carries its format and stays a number. A formula may hand
 * such a number back to another function, which takes it for what it is worth.
 */
import { hostLanguage } from "./host-language";

type Call = (...values: unknown[]) => unknown;
/** How a number is written, in the American way that the API asks for; Excel shows it in that of its user. */
type Format = (value: number) => string;

const euros: Format = (amount) => (Number.isInteger(amount) ? '#,##0 "€"' : '#,##0.00 "€"');
const share: Format = (rate) => (Math.round(rate * 10_000) % 100 === 0 ? "0%" : "0.00%");
const date: Format = () => (hostLanguage() === "fr" ? "dd/mm/yyyy" : "yyyy-mm-dd");

/** Of the numbers of an answer, by function; a table's by column, where they are not all of one kind. */
const formats: Readonly<Record<string, Format | readonly (Format | null)[]>> = {
  MISSION: euros,
  AMOUNT: euros,
  OPERATING: euros,
  TOTAL: euros,
  REQUIREDRATE: share,
  SCORE: share,
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

/** The same function, for an Excel that knows data types. @param id its name, as functions.json has it */
export function shown(id: string, call: Call): Call {
  const format = formats[id];
  return (...values) => {
    const answer = call(...values.map(plain));
    return answer instanceof Promise ? answer.then((value) => show(value, format)) : show(answer, format);
  };
}

/** A cell, a row or a table. */
function show(value: unknown, format: (typeof formats)[string] | null | undefined): unknown {
  if (Array.isArray(value))
    return value.map((one, at) => show(one, Array.isArray(one) ? format : ofColumn(format, at)));
  if (typeof value !== "number" || typeof format !== "function") return value;
  return { type: "Double", basicValue: value, numberFormat: format(value) };
}

function ofColumn(format: (typeof formats)[string] | null | undefined, column: number) {
  return typeof format === "function" ? format : format?.[column];
}

/** What a cell or a range is worth to a formula. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
