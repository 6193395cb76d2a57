/** The period of the accounts that a formula asks for. */
import { addMonths, dayOf, monthStart } from "../../agreement/day";
import { checkDay } from "../../agreement/check-day";
import { withoutBinaryDust } from "../../agreement/fifteen-digits";
import type { Period } from "../../agreement/period";
import { Refused } from "../../refusal/refused";
import { refuse } from "../../refusal/refused";
import { clearDate } from "../clear-date";

const monthsInYear = 12;
/** 1 January 2000: a smaller number is a year, or a slip. */
const firstPlausibleSerial = 36_526;

/**
 * A civil year (2024), a financial year ("2025-2026"), or a month: "2024-03", "03/2024" or any of its dates.
 * @param lastMonth of the financial year of the contract, 1 to 12
 * @throws Refused
 */
export function readPeriod(value: unknown, lastMonth: number): Period {
  return (
    readYear(value) ??
    readFinancialYear(value, lastMonth) ??
    readMonth(value) ??
    refuse({ kind: "period", received: value })
  );
}

const financialYear = /^(exercice|financial year)?\s*([1-9]\d{3})(?:\s*[-–/]\s*([1-9]\d{3}))?$/i;

/** As the sheets and the answers name it: by the year in which it begins and the next. */
function readFinancialYear(value: unknown, lastMonth: number): Period | null {
  const [, , first, last] = typeof value === "string" ? (financialYear.exec(value.trim()) ?? []) : [];
  const isCivil = lastMonth === monthsInYear;
  if (first === undefined) return null;
  if (last === undefined) return isCivil ? readYear(first) : null;
  if (Number(last) !== Number(first) + 1) return null;
  if (isCivil) return refuse({ kind: "financialYearIsCivil", received: value, years: [first, last] });
  return monthsFrom(dayOf(Number(first), lastMonth + 1, 1), monthsInYear);
}

function readYear(value: unknown): Period | null {
  const digits =
    typeof value === "number" ? String(withoutBinaryDust(value)) : typeof value === "string" ? value.trim() : "";
  return /^[1-9]\d{3}$/.test(digits) ? monthsFrom(dayOf(Number(digits), 1, 1), monthsInYear) : null;
}

function readMonth(value: unknown): Period | null {
  if (typeof value === "number" && !(value >= firstPlausibleSerial)) return null;
  const written = typeof value === "string" ? readMonthAlone(value.trim()) : null;
  return written ?? readMonthOfDate(value);
}

function readMonthAlone(text: string): Period | null {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, frenchMonth, frenchYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return monthsFrom(dayOf(Number(year ?? frenchYear), Number(month ?? frenchMonth), 1), 1);
}

function readMonthOfDate(value: unknown): Period | null {
  const day = clearDate(value);
  try {
    return monthsFrom(monthStart(checkDay(day)), 1);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function monthsFrom(from: number | null, months: number): Period | null {
  return from === null ? null : { from, to: addMonths(from, months) };
}
