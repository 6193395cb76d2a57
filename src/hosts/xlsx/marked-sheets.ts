import { readXlsx } from "hucre/xlsx";

import { referenceIn } from "../formula-pieces";

/**
 * The present names of the sheets that bear these marks. A mark whose sheet was deleted reads `#REF!` and marks
 * nothing; nor does one that belongs to a sheet alone, as a copy of ours has.
 */
export async function markedSheets(
  bytes: Uint8Array,
  marks: readonly string[],
): Promise<readonly (readonly [mark: string, name: string])[]> {
  const names = new Map<string, string>();
  const sheets = ({ name }: { readonly name: string }) => {
    names.set(name.toLowerCase(), name);
    // None is wanted yet.
    return false;
  };
  const { namedRanges = [] } = await readXlsx(bytes, { sheets });
  return marks.flatMap((mark) => {
    const found = namedRanges.find(({ name, scope }) => isSame(name, mark) && scope === undefined);
    const name = names.get(sheetIn(found?.range ?? "").toLowerCase());
    return name === undefined ? [] : [[mark, name] as const];
  });
}

function isSame(name: string, mark: string): boolean {
  return name.toLowerCase() === mark.toLowerCase();
}

/** Excel's longest name of a sheet has 31 characters, quotes twice. */
const longestReference = 100;

function sheetIn(range: string): string {
  return range.length > longestReference ? "" : (referenceIn(range)?.sheet ?? "");
}
