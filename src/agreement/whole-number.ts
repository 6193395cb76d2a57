import { refuse } from "./refusal";

/** @throws Refused unless it is a whole number from 0 to `most`. */
export function checkWholeNumber(value: unknown, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
  return refuse({ kind: "wholeNumber", received: value, most });
}
