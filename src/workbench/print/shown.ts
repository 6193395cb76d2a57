/** A value as a cell shows it, in French as the workbook is. */
import { toFrench } from "../../agreement/day";
import type { CellValue } from "../../workbook/plan";
import type { Format } from "../../workbook/styles";

export function shown(value: CellValue, format: Format): string {
  return typeof value === "number" ? figures[format](value) : (value ?? "");
}

const locale = "fr-FR";
const number = (options: Intl.NumberFormatOptions) => {
  const write = new Intl.NumberFormat(locale, options);
  return (value: number) => write.format(value);
};
/** As a cell without a format: a year has no thousands. */
const plain = number({ maximumFractionDigits: 10, useGrouping: false });
const whole = number({ maximumFractionDigits: 0 });
const euros = { style: "currency", currency: "EUR" } as const;
const percent = (digits: number) =>
  number({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits });
const months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });

/** Of the serial number of a day, as Excel counts them. */
function month(day: number): string {
  return months.format(new Date(Date.UTC(1899, 11, 30 + day)));
}

const figures: Readonly<Record<Format, (value: number) => string>> = {
  text: plain,
  typed: plain,
  integer: whole,
  euros: number({ ...euros, maximumFractionDigits: 0 }),
  euroCents: number(euros),
  signedEuros: number({ ...euros, maximumFractionDigits: 0, signDisplay: "exceptZero" }),
  decimal: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  rate: percent(1),
  wholeRate: percent(0),
  fineRate: percent(2),
  date: toFrench,
  month,
  dateIfAny: (value) => (value > 0 ? toFrench(value) : ""),
  changes: (value) => (value > 0 ? `${whole(value)} modifié(s)` : ""),
};
