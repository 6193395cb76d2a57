import { isSheetMark, ourNames } from "../our-names";
import { openXlsx } from "./open-xlsx";

/**
 * The sheets of a file that hold something and that this product did not make.
 * @throws Refused
 */
export function sheetsOfOthers(bytes: Uint8Array): readonly string[] {
  const { sheets, names, cellsOf } = openXlsx(bytes);
  const marks = ourNames(names.map(({ name, refersTo }) => ({ name, formula: refersTo })));
  const ours = new Set(
    marks.flatMap(({ name, place }) => (place !== null && isSheetMark(name) ? [place.sheet.toLowerCase()] : [])),
  );
  return sheets.filter((name) => !ours.has(name.toLowerCase()) && (cellsOf(name)?.size ?? 0) > 0);
}
