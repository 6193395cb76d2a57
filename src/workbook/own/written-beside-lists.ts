/**
 * What a person wrote in a sheet of ours whose lists they fill in: rows inserted there move all that follows, so that a
 * place tells nothing. What stands in no list, and is no text of ours, is theirs.
 */
import { fixedCell } from "../address";
import type { FoundName } from "../found";
import { inputName } from "../input-names";
import type { CellPlan, SheetPlan } from "../plan";
import { isConstant } from "./as-built";

/** Rows of one column, 1-based. */
interface Area {
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

/** @param names of the workbook, as it is now @param found all that the sheet holds */
export function writtenBesideLists(
  built: Pick<SheetPlan, "cells" | "entryColumns">,
  found: readonly CellPlan[],
  names: readonly FoundName[],
): readonly CellPlan[] {
  const lists = listsIn(built, names);
  const inputs = new Set(
    built.cells.flatMap(({ input }) => input ?? []).map((key) => placeOfName(inputName(key), names)),
  );
  const texts = new Set(built.cells.filter(isConstant).map(({ value }) => String(value)));
  return found.filter((cell) => {
    const { row, column, value, formula } = cell;
    const isText = formula === undefined && value !== null && value !== "" && !texts.has(String(value));
    const place = fixedCell(column, row);
    return isText && !inputs.has(place) && !lists.some((area) => holds(area, place, row));
  });
}

function listsIn({ entryColumns = [] }: Pick<SheetPlan, "entryColumns">, names: readonly FoundName[]): readonly Area[] {
  return entryColumns.flatMap(({ key }) => {
    const [, column = "", first = "", last = first] =
      /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(placeOfName(inputName(key), names) ?? "") ?? [];
    return column === "" ? [] : [{ column, first: Number(first), last: Number(last) }];
  });
}

function placeOfName(wanted: string, names: readonly FoundName[]): string | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.place?.address;
}

function holds({ column, first, last }: Area, place: string, row: number): boolean {
  return place.startsWith(`$${column}$`) && first <= row && row <= last;
}
