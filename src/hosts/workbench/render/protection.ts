/**
 * Formulas are guarded against a slip, as Univer's plugins keep it: where the guard holds, in one rule a sheet that
 * anybody can remove; and, apart, what it forbids.
 */
import type { IRange } from "@univerjs/core";
import type { CellPlan, SheetPlan } from "../../../workbook/plan";

interface Guard {
  readonly id: string;
  readonly permissionId: string;
  readonly ranges: readonly IRange[];
  readonly unitType: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly viewState: "othersCanView";
  readonly editState: "onlyMe";
}

/** By the numbers of Univer's `UnitObject`, `UnitAction` and `UnitRole`. */
const univer = { aRange: 3, editing: 1, readers: 0 } as const;

export function toGuards({ mark, cells, isProtected }: SheetPlan): readonly Guard[] {
  const ranges = cells.filter(({ formula }) => formula !== undefined).map(rangeOf);
  if (!isProtected || ranges.length === 0) return [];
  const ids = { id: guardOf(mark), permissionId: guardOf(mark), unitType: univer.aRange, unitId: "", subUnitId: mark };
  return [{ ...ids, ranges, viewState: "othersCanView", editState: "onlyMe" }];
}

/** For Univer the person is an owner, who may all that is not kept for others: editing is kept for readers. */
export function toPermissions({ mark }: SheetPlan): Readonly<Record<string, unknown>> {
  const strategies = [{ action: univer.editing, role: univer.readers }];
  return { [guardOf(mark)]: { objectType: univer.aRange, unitID: "", name: "", strategies } };
}

/** No two sheets share a guard: Univer would set what it allows on one of them only. */
function guardOf(mark: string): string {
  return `guard-of-${mark}`;
}

function rangeOf({ row, column }: CellPlan): IRange {
  return { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}
