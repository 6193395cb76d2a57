/** Cells that share a formula have its text in the first of them alone: ECMA-376, part 1, 18.3.1.40. */
import type { Place } from "../../place";

const pieces =
  /("(?:[^"]|"")*"|'(?:[^']|'')+'!?)|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!])/giu;

/** The formula of the cell at `to`, of which the one at `from` has the text: what has no dollar sign moves with the cell. */
export function sharedFormula(formula: string, from: Place, to: Place): string {
  return formula.replace(
    pieces,
    (text, quoted: string | undefined, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      if (quoted !== undefined) return text;
      const column = fixedColumn ? letters : lettersOf(numberOf(letters) + to.column - from.column);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + to.row - from.row}`;
    },
  );
}

function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Of a column, 1-based: `A`. */
export function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? lettersOf((column - 1 - rest) / 26) : "") + String.fromCharCode(65 + rest);
}
