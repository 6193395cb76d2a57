import type { Content } from "./cells";
import type { CellPlan } from "./plan";

type WithAllKeys = { readonly [Key in keyof Required<CellPlan>]: CellPlan[Key] };

/** A content at its place, with all the keys that a cell may have: engines then read all cells in one way, and sooner. */
export function placed(content: Content, row: number, column: number): WithAllKeys {
  const { value, formula, role, format, input, isEntry, goTo, instead } = content;
  return { row, column, value, formula, role, format, input, isEntry, goTo, instead };
}
