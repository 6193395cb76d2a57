/** Formulas that call the functions of this product, and the harm that they take where the add-in is missing. */

/**
 * What people typed between quotes is no code. Before a function may stand the file of another add-in, put there by
 * Excel when it opened a workbook whose add-in it did not find: `'C:\\…\\FUNCRES.XLAM'!_xldudf_CPTS_TIER(B2)`.
 */
const pieces = new RegExp(
  [
    String.raw`(?<quoted>"(?:[^"]|"")*")`,
    String.raw`(?<prefix>'(?:[^']|'')*'!|[^\s"'!,;:()=+\-*/^&<>{}@]+!)?(?<call>_xldudf_CPTS_|CPTS\.)(?=[A-Z][A-Z0-9]*\()`,
    String.raw`(?<other>[\p{L}\p{N}_.\\]+|'(?:[^']|'')*'!|[^])`,
  ].join("|"),
  "giu",
);

export function callsCpts(formula: string): boolean {
  return formula.startsWith("=") && calls(formula).length > 0;
}

/**
 * Whether the formula must be entered again. Excel keeps `#NAME?` for ever in a cell that was typed while the add-in
 * was away, even when nothing is wrong with its text.
 */
export function isStuck(formula: string, value: unknown): boolean {
  return callsCpts(formula) && (value === "#NAME?" || mendedFormula(formula) !== formula);
}

/** `CPTS.TIER(B2)` again, whatever other add-ins or a file left before it. */
export function mendedFormula(formula: string): string {
  return formula.replace(pieces, (text: string, ...others) => {
    const groups = others.at(-1) as Partial<Record<string, string>>;
    return groups["call"] === undefined ? text : "CPTS.";
  });
}

function calls(formula: string): readonly string[] {
  return [...formula.matchAll(pieces)].flatMap(({ groups }) => groups?.["call"] ?? []);
}
