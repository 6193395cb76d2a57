/** Which sheets are ours: a hidden name refers to each, and follows it. */
import type { SheetFacts, WorkbookFacts } from "./facts";
import { referenceIn } from "../formula-pieces";
import { isSheetMark } from "../our-names";

/** A mark whose column was deleted, and reads `=#REF!`, marks nothing. */
export function sheetsByMark({
  names,
  sheets,
}: Pick<WorkbookFacts, "names" | "sheets">): ReadonlyMap<string, SheetFacts> {
  const found = names.flatMap((name): readonly (readonly [string, SheetFacts])[] => {
    const sheet = isSheetMark(name.name) ? sheetNamed(referenceIn(name.formula)?.sheet, sheets) : undefined;
    return sheet ? [[name.name, sheet]] : [];
  });
  return new Map(found);
}

function sheetNamed(name: string | undefined, sheets: readonly SheetFacts[]): SheetFacts | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}
