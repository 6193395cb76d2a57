/** Which sheets are ours: a hidden name refers to the first cell of each, and follows it. */
import type { NameFacts, SheetFacts, WorkbookFacts } from "./facts";
import { referenceIn } from "../formula-pieces";

/** What the marks of all versions begin with. */
const markBeginning = "CPTS_Feuille_";

/** A mark whose cell was deleted, and reads `=#REF!`, marks nothing. */
export function sheetsByMark({
  names,
  sheets,
}: Pick<WorkbookFacts, "names" | "sheets">): ReadonlyMap<string, SheetFacts> {
  const found = names.flatMap((name): readonly (readonly [string, SheetFacts])[] => {
    const sheet = isMark(name) ? sheetNamed(referenceIn(name.formula)?.sheet, sheets) : undefined;
    return sheet ? [[name.name, sheet]] : [];
  });
  return new Map(found);
}

function isMark({ name }: NameFacts): boolean {
  return name.toLowerCase().startsWith(markBeginning.toLowerCase());
}

function sheetNamed(name: string | undefined, sheets: readonly SheetFacts[]): SheetFacts | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}
