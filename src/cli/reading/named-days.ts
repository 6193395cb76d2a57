/** Days that a case file writes with the name of their month, as the options may. */
import { parseDay } from "../../typed-figure/typed-date";

/** Of a label or a reason, a day stays the text that it is. */
const dayKeys = new Set([
  ...["signature", "day", "date", "start", "stop", "from", "to", "settled", "first", "last", "lastActualMonth"],
  // All that they hold is a figure, a word of a list or a day.
  "assumptions",
]);

/** @param json what JSON.parse gave */
export function withNamedDays(json: unknown, isDay = false): unknown {
  if (typeof json === "string") return isDay ? parseDay(json) : json;
  if (Array.isArray(json)) return json.map((one) => withNamedDays(one, isDay));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, withNamedDays(value, isDay || dayKeys.has(key))]),
  );
}
