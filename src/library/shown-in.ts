import { fromEuros } from "../agreement/money";
import { formatOf } from "../functions/formats";
import type { CallError } from "./call";
import { date, euros, number } from "../texts/fr/figures";

/** A value as a cell of a French Excel shows it, in the format that the function gives it there. @param column of its table, from 0 */
export function shownIn(id: string, value: unknown, column = 0): string {
  if (typeof value !== "number") return textOf(value);
  const format = formatOf(id, value, column) ?? "";
  if (format.includes("€")) return euros(fromEuros(value));
  if (format.includes("%")) return `${number(Math.round(value * 10_000) / 100)}\u00a0%`;
  return format.includes("yyyy") ? date(value) : number(value);
}

/** An empty cell shows nothing, as an empty place of a list does, and an error its code. */
function textOf(value: unknown): string {
  return isError(value) ? value.error : [value].join("");
}

/** The one object that a cell may hold. */
const isError = (value: unknown): value is CallError => typeof value === "object" && value !== null;
