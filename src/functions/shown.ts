/**
 * What an Excel that knows data types is given: a number that carries its format, and a figure of the table its card too,
 * and stays a number.
 */
import { cardOf } from "./card";
import { formatOf, isCarded } from "./formats";
import { double } from "./values";

/** @param id the function's name, as functions.json has it @param answer what it gave @param given its arguments, plain */
export function shown(id: string, answer: unknown, given: readonly unknown[]): unknown {
  if (answer instanceof Promise) return answer.then((value) => shown(id, value, given));
  if (typeof answer !== "number" || !isCarded(id) || !hasRoom()) return cells(id, answer, 0);
  return double(answer, formatOf(id, answer, 0) ?? "", cardOf(id, given));
}

/**
 * A card weighs fifteen times its number, in what goes to Excel and in the file that it saves: of formulas that are
 * computed by the thousand at one go, the first ones alone have theirs, and all have their format.
 */
const mostAtOnce = 200;
let madeAtOnce = 0;

function hasRoom(): boolean {
  if (madeAtOnce === 0) setTimeout(() => (madeAtOnce = 0));
  madeAtOnce += 1;
  return madeAtOnce <= mostAtOnce;
}

/** A cell, a row or a table. */
function cells(id: string, value: unknown, column: number): unknown {
  if (Array.isArray(value)) return value.map((one, at) => cells(id, one, Array.isArray(one) ? 0 : at));
  if (typeof value !== "number") return value;
  const format = formatOf(id, value, column);
  return format === null ? value : double(value, format);
}
