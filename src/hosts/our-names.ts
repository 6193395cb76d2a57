/** The names of a workbook that are ours, and the sheets to read for them. */
import type { FoundName } from "../workbook/found";
import { isInputName } from "../workbook/reading-names";

interface AnyName {
  readonly name: string;
  /** With or without its equals sign. */
  readonly formula: string;
}

const beginning = "cpts_";
/** What the marks of our sheets begin with, in all versions. */
const markBeginning = "cpts_feuille_";
/** Excel's longest name of a sheet has 31 characters, quotes twice: what is longer refers to no cell alone. */
const longestReference = 100;

export function ourNames(names: readonly AnyName[]): readonly FoundName[] {
  return names
    .filter(({ name }) => name.toLowerCase().startsWith(beginning))
    .map(({ name, formula }) => {
      const refersTo = formula.replace(/^=/, "");
      return { name, refersTo, place: refersTo.length > longestReference ? null : placeIn(refersTo) };
    });
}

/** Whether a name marks a sheet of ours: it refers to its first column, and to its first cell in older workbooks. */
export function isSheetMark(name: string): boolean {
  return name.toLowerCase().startsWith(markBeginning);
}

/** One sheet of this workbook, with or without quotes, and what comes after. */
const reference = /^(?:'((?:[^'[]|'')+)'|([^'![\]]+))!(.+)$/;

/** Read without the pieces of formulas: the pane loads this first. */
function placeIn(refersTo: string): FoundName["place"] {
  const [, quoted, plain, address] = reference.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined ? null : { sheet, address };
}

/** Those of the input cells; of a workbook that names none, as 0.1.0 made them, all those that are ours. */
export function sheetsToRead(names: readonly FoundName[]): ReadonlySet<string> {
  const inputs = names.filter(({ name }) => isInputName(name));
  const places = (inputs.length > 0 ? inputs : names).flatMap(({ place }) => place ?? []);
  return new Set(places.map(({ sheet }) => sheet.toLowerCase()));
}
