import type { At, RowAt } from "./block";

/** Stands for the number of the row, and in no formula. */
const rowMark = "\u0000";

/**
 * Formulas that say the same in each row of a block, from where they stand: written once, then given the number of each row.
 * A block of 300 rows writes tens of thousands of them, and each is made of dozens of pieces.
 */
export function sameDown<Formulas extends Readonly<Record<string, string>>>(
  write: (at: At) => Formulas,
): (at: RowAt) => Formulas {
  let known: readonly (readonly [id: string, pieces: readonly string[]])[] | null = null;
  return (at) => {
    const marked: At = (id) => at(id).slice(0, -String(at.row).length) + rowMark;
    known ??= Object.entries(write(marked)).map(([id, formula]) => [id, formula.split(rowMark)] as const);
    const row = String(at.row);
    return Object.fromEntries(known.map(([id, pieces]) => [id, pieces.join(row)])) as Formulas;
  };
}

/** The same of one formula. */
export function oneSameDown(write: (at: At) => string): (at: RowAt) => string {
  const formulas = sameDown((at) => ({ only: write(at) }));
  return (at) => formulas(at).only;
}
