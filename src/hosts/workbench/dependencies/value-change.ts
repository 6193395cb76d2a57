/** What a computation follows: a change of values alone, or of what formulas are and read too. */
import type { IUnitRange } from "@univerjs/core";
import type { IArrayFormulaRangeType, IFormulaDependencyTree, IFormulaDirtyData } from "@univerjs/preset-sheets-core";

/** @param spills the ranges over which formulas spill: what stands there follows other rules */
export function isOfValuesAlone(change: IFormulaDirtyData, spills: IArrayFormulaRangeType): boolean {
  const { forceCalculation, dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap = {} } = change;
  const { dirtyUnitFeatureMap, clearDependencyTreeCache } = change;
  const others = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, clearDependencyTreeCache];
  return !forceCalculation && [...others, spills].every(isEmpty);
}

/** Maps in maps are empty when nothing is at the bottom of any. */
function isEmpty(map: object): boolean {
  return Object.values(map).every((kept) => kept === null || kept === undefined || (isMap(kept) && isEmpty(kept)));
}

function isMap(kept: unknown): kept is object {
  return typeof kept === "object";
}

/** A formula to compute whatever it reads: in a cell that was written anew, or a highlight that was asked for. */
export function isMarked(tree: IFormulaDependencyTree, change: IFormulaDirtyData): boolean {
  const { unitId, subUnitId, formulaId } = tree;
  if (typeof formulaId === "string") {
    return change.dirtyUnitOtherFormulaMap[unitId]?.[subUnitId]?.[formulaId] !== undefined;
  }
  return change.dirtyRanges.some((range) => isIn(tree, range));
}

function isIn(tree: IFormulaDependencyTree, { unitId, sheetId, range }: IUnitRange): boolean {
  return tree.unitId === unitId && tree.subUnitId === sheetId && tree.inRangeData(range);
}
