import { fold } from "../../agreement/fold";

const words: ReadonlySet<string> = new Set(["nul", "nulle", "aucun", "aucune", "zero", "nil", "none"]);

/** How to say zero where the number 0 may be an empty cell. */
export function isZeroInWords(cell: unknown): boolean {
  return typeof cell === "string" && cell.length < 10 && words.has(fold(cell));
}
