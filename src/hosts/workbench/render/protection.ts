/** Formulas are guarded against a slip, by one rule a sheet that anybody can remove. */
import type { IRange, IResources } from "@univerjs/core";
import type { CellPlan, SheetPlan } from "../../../workbook/plan";
import { readResource, resourceNames, withResource } from "./resources";

/** As Univer's plugin keeps it. */
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
  // No two sheets share a guard: Univer would set what it allows on one of them only.
  const id = `${guardBeginning}${mark}`;
  const where = { ranges, unitType: univer.aRange, unitId: "", subUnitId: mark };
  return [{ id, permissionId: id, ...where, viewState: "othersCanView", editState: "onlyMe" }];
}

const guardBeginning = "guard-of-";

/**
 * What the guards forbid, which Univer does not save along with them. For Univer the person is an owner, who may all
 * that is not kept for others: editing is kept for readers.
 */
export function withPermissions(resources: IResources | undefined): IResources {
  const guards = Object.values(readResource(resources, resourceNames.guards)).flat() as readonly Guard[];
  const strategies = [{ action: univer.editing, role: univer.readers }];
  const permission = { objectType: univer.aRange, unitID: "", name: "", strategies };
  const ours = guards.filter(({ id }) => id.startsWith(guardBeginning));
  const permissions = Object.fromEntries(ours.map(({ permissionId }) => [permissionId, permission]));
  const others = readResource(resources, resourceNames.permissions);
  return withResource(resources, resourceNames.permissions, { ...others, ...permissions });
}

function rangeOf({ row, column }: CellPlan): IRange {
  return { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}
