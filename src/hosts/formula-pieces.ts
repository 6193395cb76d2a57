/** Reads a formula just enough to find the sheets and the tables that it names; what is between quotes stays as it is. */

export interface Renames {
  /** New names by the old ones; case does not count, as in Excel. */
  readonly sheets?: ReadonlyMap<string, string>;
  readonly tables?: ReadonlyMap<string, string>;
}

interface Reference {
  readonly sheet: string;
  readonly address: string;
}

interface Piece {
  readonly text: string;
  readonly kind: "other" | "quotedSheet" | "sheet" | "word";
  /** Something stands between: a sheet of another workbook is no sheet of this one. */
  readonly isForeign: boolean;
}

const pieces = new RegExp(
  [
    // A text, a column of a table, the name of another workbook.
    String.raw`(?<other>"(?:[^"]|"")*"|\[(?:[^\[\]]|\[[^\[\]]*\])*\])`,
    String.raw`(?<quotedSheet>'(?:[^']|'')+'!)`,
    String.raw`(?<sheet>[\p{L}_\\][\p{L}\p{N}_.\\]*!)`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(]))`,
    String.raw`[\p{L}\p{N}_.\\]+|[^]`,
  ].join("|"),
  "gu",
);

export function renameInFormula(formula: string, renames: Renames): string {
  return split(formula)
    .map((piece) => renamed(piece, renames) ?? piece.text)
    .join("");
}

/** Whether a formula names one of these sheets or tables. */
export function namesAny(formula: string, renames: Renames): boolean {
  return split(formula).some((piece) => renamed(piece, renames) !== null);
}

/** `'Hypothèses'!$B$5` as its two parts. */
export function splitReference(reference: string): Reference {
  const found = referenceIn(reference);
  if (found === null) throw new Error(`${reference} names no sheet.`);
  return found;
}

/** null for a formula that does not begin with a sheet. */
export function referenceIn(formula: string): Reference | null {
  const [first, ...others] = split(formula.replace(/^=/, ""));
  const sheet = first && sheetsOf(first)?.[0];
  return sheet === undefined ? null : { sheet, address: others.map(({ text }) => text).join("") };
}

function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function split(formula: string): readonly Piece[] {
  return [...formula.matchAll(pieces)].map(({ 0: text, index, groups }) => {
    return { text, kind: kindOf(groups ?? {}), isForeign: formula[index - 1] === "]" };
  });
}

function kindOf({ quotedSheet, sheet, word }: Partial<Record<string, string>>): Piece["kind"] {
  if (quotedSheet !== undefined) return "quotedSheet";
  if (sheet !== undefined) return "sheet";
  return word === undefined ? "other" : "word";
}

/** null for a piece that names nothing to rename. */
function renamed(piece: Piece, { sheets, tables }: Renames): string | null {
  if (piece.kind === "word") return tables?.get(piece.text.toLowerCase()) ?? null;
  const names = sheetsOf(piece);
  if (names === null || !names.some((name) => sheets?.has(name.toLowerCase()))) return null;
  return `${quoteSheet(names.map((name) => sheets?.get(name.toLowerCase()) ?? name).join(":"))}!`;
}

/** `'Jan:Mars'!A1` names two sheets, and those between. */
function sheetsOf({ kind, text, isForeign }: Piece): readonly string[] | null {
  if (kind === "sheet") return isForeign ? null : [text.slice(0, -1)];
  if (kind !== "quotedSheet" || text.includes("[")) return null;
  return text.slice(1, -2).replaceAll("''", "'").split(":");
}
