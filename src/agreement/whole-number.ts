import { withoutBinaryDust } from "./fifteen-digits";
import { refuse } from "./refusal";

/** @throws Refused unless it is a whole number from 0 to `most`. */
export function checkWholeNumber(value: unknown, most: number): number {
  return wholeFrom(0, most, value) ?? refuse({ kind: "wholeNumber", received: value, most });
}

/** The whole number from `least` to `most` that a value is to a person; undefined: it is none. */
export function wholeFrom(least: number, most: number, value: unknown): number | undefined {
  if (typeof value !== "number") return undefined;
  const whole = withoutBinaryDust(value);
  return Number.isInteger(whole) && whole >= least && whole <= most ? whole + 0 : undefined;
}
