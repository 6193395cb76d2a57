/** Excel refuses a value that is not one of its own. */
import { invalidArgument } from "../wire/excel-error";

export function oneOf<Value extends string>(allowed: readonly Value[], value: unknown): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(`${String(value)} is none of ${allowed.join(", ")}`);
  return found;
}

export function textOf(value: unknown, longest: number, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} is a text`);
  if (value.length > longest)
    throw invalidArgument(`${what} has ${longest} characters at most, this one ${value.length}`);
  return value;
}

export function numberIn(value: unknown, least: number, most: number, what: string): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalidArgument(`${what} is from ${least} to ${most}, not ${String(value)}`);
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${String(value)} is neither true nor false`);
  return value;
}

/** As Excel reads colours back; a name of HTML stays a name, which is enough to compare with. */
export function colour(value: unknown): string {
  if (value === "") return "";
  const text = textOf(value, 30, "a colour").trim();
  const hexadecimal = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hexadecimal !== undefined) return `#${hexadecimal.toUpperCase()}`;
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument(`${text} is not a colour`);
}
