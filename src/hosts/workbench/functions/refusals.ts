/** What our functions refused, and why, by the cell that shows it. */

interface Refusal {
  /** Such as `#VALUE!` or `#N/A`. */
  readonly code: string;
  readonly sentence: string;
}

export interface CellPlace {
  readonly sheetId: string;
  /** From zero, as Univer counts. */
  readonly row: number;
  readonly column: number;
}

/** An error of which there is nothing to say: it came with an argument, or from a function of everybody's. */
export interface PlainError {
  readonly code: string;
  readonly message: "";
}

export function plainError(code: string): PlainError {
  return { code, message: "" };
}

export class Refusals {
  readonly #refusals = new Map<string, { readonly refusal: Refusal; readonly calculation: number }>();
  #calculation = 0;

  /** Tells what was refused before apart from what is refused from now on. */
  beginCalculation(): void {
    this.#calculation++;
  }

  /** @param answer of the function that the cell calls: a value, a refusal, or rows of them that spill from there */
  keep(place: CellPlace, answer: unknown): void {
    rowsOf(answer).forEach((cells, down) => {
      cells.forEach((cell, right) => {
        this.#keepOne({ ...place, row: place.row + down, column: place.column + right }, asRefusal(cell));
      });
    });
  }

  at(place: CellPlace): Refusal | undefined {
    return this.#refusals.get(keyOf(place))?.refusal;
  }

  /** A cell may call several functions: one that answers does not hush another that has just refused. */
  #keepOne(place: CellPlace, refusal: Refusal | null): void {
    const key = keyOf(place);
    if (refusal?.sentence) this.#refusals.set(key, { refusal, calculation: this.#calculation });
    else if (this.#refusals.get(key)?.calculation !== this.#calculation) this.#refusals.delete(key);
  }
}

/** Excel's own errors of functions are objects of this shape. */
export function asRefusal(answer: unknown): Refusal | null {
  if (typeof answer !== "object" || answer === null || !("code" in answer) || !("message" in answer)) return null;
  return { code: String(answer.code), sentence: String(answer.message) };
}

function rowsOf(answer: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(answer)) return [[answer]];
  return answer.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

export function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row}:${column}`;
}
