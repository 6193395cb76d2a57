import { dayOfSerial, parseDay, type Day } from "./day";
import { refuse } from "../refusal/refused";

/** Reads a date: a spreadsheet's serial number, `2024-03-01` or `01/03/2024`. @throws Refused when it is none. */
export function checkDay(value: unknown): Day {
  return readDay(value) ?? refuse({ kind: "date", received: value });
}

function readDay(value: unknown): Day | null {
  if (typeof value === "number") return dayOfSerial(value);
  return typeof value === "string" ? parseDay(value.trim()) : null;
}
