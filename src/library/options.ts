import { parseDay, type Day } from "../agreement/day";
import { today } from "../hosts/today";
import { libraryTexts as texts } from "../texts/fr/library";
import { refuseRequest } from "./refusal";

export interface OnDay {
  /** The day of a case that names none, and on which a schedule is in force or not, as 2026-11-30; today by default. */
  readonly day?: string;
}

/** The day of the options of a call. @param others what it takes besides the day @throws Refused the option that it does not know */
export function dayIn(options: OnDay, ...others: readonly string[]): Day {
  const known = ["day", ...others];
  const stray = Object.keys(options).find((option) => !known.includes(option));
  if (stray !== undefined) refuseRequest(texts.strayOption(stray, known));
  const { day } = options;
  if (day === undefined) return today();
  return (typeof day === "string" ? parseDay(day) : null) ?? refuseRequest(texts.badDay(day));
}
