import type { BaseAstNode } from "@univerjs/preset-sheets-core";

/** What makes `A1:INDEX(…)`, `@A1` and `A1#`. */
const computedSigns = [":", "@", "#"];

/** Univer's `NodeType.REFERENCE`, which it does not export: `A1`, or either end of `A1:B2`. */
const reference: BaseAstNode["nodeType"] = 1;

const known = new WeakMap<BaseAstNode, boolean>();

/** Whether a formula reads ranges as they are written, whatever the cells hold. A whole formula, not a piece of one. */
export function readsRangesOnly(formula: BaseAstNode): boolean {
  const found = known.get(formula) ?? !formula.getChildren().some(isComputed);
  known.set(formula, found);
  return found;
}

function isComputed(node: BaseAstNode): boolean {
  if (isWritten(node)) return false;
  return node.isAddress() || computedSigns.includes(node.getToken()) || node.getChildren().some(isComputed);
}

/** A range whose two ends are cells, columns or rows. */
function isWritten(node: BaseAstNode): boolean {
  return node.getToken() === ":" && node.getChildren().every(({ nodeType }) => nodeType === reference);
}
