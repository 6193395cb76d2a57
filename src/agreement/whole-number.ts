import { withoutBinaryDust } from "./fifteen-digits";
import { refuse } from "../refusal/refused";

/** @throws Refused unless it is a whole number from `least` to `most`. */
export function checkWholeNumber(value: unknown, most: number, least = 0): number {
  return wholeFrom(least, most, value) ?? refuse({ kind: "wholeNumber", received: value, least, most });
}

/** The whole number from `least` to `most` that a value is to a person; undefined: it is none. */
export function wholeFrom(least: number, most: number, value: unknown): number | undefined {
  if (typeof value !== "number") return undefined;
  const whole = withoutBinaryDust(value);
  return Number.isInteger(whole) && whole >= least && whole <= most ? whole + 0 : undefined;
}
