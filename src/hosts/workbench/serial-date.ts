/** Days as Excel counts them, without hour nor time zone. */

const millisecondsInDay = 86_400_000;
/** Excel counts a 29 February 1900 that never was: from March on, its day 1 is 31 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** null when there is no such day. */
export function toSerial({ year, month, day }: CalendarDay): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? (date.getTime() - dayZero) / millisecondsInDay : null;
}

export function fromSerial(serial: number): CalendarDay {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsInDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
