import { fromEuros } from "../agreement/money";
import { formatOf } from "../functions/formats";
import { date, euros, number } from "../texts/fr/figures";

/** A value as a cell of a French Excel shows it, in the format that the function gives it there. */
export function shownIn(id: string, value: unknown): string {
  if (typeof value !== "number") return String(value);
  const format = formatOf(id, value, 0) ?? "";
  if (format.includes("€")) return euros(fromEuros(value));
  if (format.includes("%")) return `${number(Math.round(value * 10_000) / 100)}\u00a0%`;
  return format.includes("yyyy") ? date(value) : number(value);
}
