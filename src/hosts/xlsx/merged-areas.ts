import { refuse } from "../../refusal/refused";
import { rowsCovered, type Merged } from "../covered";
import { bounds } from "./bounds";
import { orDamaged } from "./or-damaged";
import { placeOf } from "./place";
import type { FoundWorkbook } from "./reading/found-workbook";

export type MergedAreas = readonly Merged[];

/** The merged cells of a sheet: what follows goes through each row that they cover. @param last its last row that is read @throws Refused */
export function mergedAreas(workbook: FoundWorkbook, sheet: string, last: number): MergedAreas {
  const merged = workbook.mergedOn(sheet).flatMap(areaOf);
  return rowsCovered(merged, last) > bounds.places ? refuse({ kind: "tooMuchInside" }) : merged;
}

/** None where the reference is no area. */
function areaOf(reference: string): readonly Merged[] {
  const [first, last, ...others] = reference.split(":");
  if (first === undefined || last === undefined || others.length > 0) return [];
  return orDamaged(() => [{ from: placeOf(first), to: placeOf(last) }]);
}
