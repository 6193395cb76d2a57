import { NEW_EXCEL_FUNCTIONS } from "@univerjs/preset-sheets-core";

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/gi;

/** Without its equals sign; functions that came after 2007 bear, in a file, the name that Excel gives them there. */
export function inFile(formula: string): string {
  return formula.replace(/^=/, "").replace(pieces, (text, name: string | undefined) => {
    return name !== undefined && NEW_EXCEL_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${text}` : text;
  });
}
