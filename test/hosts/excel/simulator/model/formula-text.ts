/** Reads a formula just enough to follow its sheets: pieces in quotes are never touched. */
import { invalidArgument } from "../wire/excel-error";

/** In the order of the groups below. */
const kinds = ["text", "quoted", "sheet", "code"] as const;

interface Piece {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

const pieces = new RegExp(
  [
    // A text, or a column of a table.
    String.raw`("(?:[^"]|"")*"|\[[^\[\]]*\])`,
    String.raw`('(?:[^']|'')+'!)`,
    // Two sheets joined by a colon are one reference in three dimensions.
    String.raw`([\p{L}_\\][\p{L}\p{N}_.\\]*!)`,
    String.raw`([\p{L}\p{N}_.\\]+|[^])`,
  ].join("|"),
  "gu",
);

function split(formula: string): readonly Piece[] {
  return [...formula.matchAll(pieces)].map(([text, ...found]) => ({
    kind: kinds[found.findIndex((group: string | undefined) => group !== undefined)] ?? "code",
    text,
  }));
}

export function quoteSheet(name: string): string {
  return isPlain(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A name that could be read as a cell, a number or an operator needs its quotes. */
function isPlain(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
}

const sheetIn = (piece: Piece): string | null => {
  if (piece.kind === "sheet") return piece.text.slice(0, -1);
  return piece.kind === "quoted" ? piece.text.slice(1, -2).replaceAll("''", "'") : null;
};

export function sheetsIn(formula: string): readonly string[] {
  return split(formula).flatMap((piece) => sheetIn(piece) ?? []);
}

/** `newName` null: the sheet is gone, and Excel writes `#REF!` where its name was. */
export function renameSheetIn(formula: string, oldName: string, newName: string | null): string {
  // Of a whole budget nearly all formulas name another sheet, or none.
  if (!formula.toLowerCase().includes(oldName.toLowerCase().replaceAll("'", "''"))) return formula;
  const isOld = (piece: Piece) => sheetIn(piece)?.toLowerCase() === oldName.toLowerCase();
  const replacement = newName === null ? "#REF!" : `${quoteSheet(newName)}!`;
  return split(formula)
    .map((piece) => (isOld(piece) ? replacement : piece.text))
    .join("");
}

/** What Excel refuses before it even computes. */
export function checkFormula(formula: string): void {
  if (formula.length > 8_192) throw invalidArgument("a formula has 8,192 characters at most");
  const code = split(formula)
    .filter(({ kind }) => kind === "code")
    .map(({ text }) => text)
    .join(" ");
  if (/["']/.test(code)) throw invalidArgument(`a quote is left open in ${formula}`);
  if (code.includes(";") && !code.includes("{"))
    throw invalidArgument(`formulas take commas, not semicolons: ${formula}`);
  if (code.split("(").length !== code.split(")").length)
    throw invalidArgument(`parentheses do not match in ${formula}`);
}
