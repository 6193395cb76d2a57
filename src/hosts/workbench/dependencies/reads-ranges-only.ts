import type { BaseAstNode } from "@univerjs/preset-sheets-core";

/** What makes `A1:INDEX(…)`, `@A1` and `A1#`. */
const computedSigns = [":", "@", "#"];

const known = new WeakMap<BaseAstNode, boolean>();

/** Whether a formula reads ranges as they are written, whatever the cells hold. A whole formula, not a piece of one. */
export function readsRangesOnly(formula: BaseAstNode): boolean {
  const found = known.get(formula) ?? !formula.getChildren().some(isComputed);
  known.set(formula, found);
  return found;
}

function isComputed(node: BaseAstNode): boolean {
  return node.isAddress() || computedSigns.includes(node.getToken()) || node.getChildren().some(isComputed);
}
