/** What the functions that have more to say of their answer were asked, by the cell that shows it. */
import type { Asked } from "../grid";
import { keyOf, type CellPlace } from "./refusals";

export class Explained {
  readonly #asked = new Map<string, Asked & { readonly answer: number }>();

  keep(place: CellPlace, asked: Asked, answer: unknown): void {
    if (typeof answer === "number") this.#asked.set(keyOf(place), { ...asked, answer });
    else this.#asked.delete(keyOf(place));
  }

  /** @param value what the cell shows now: another number is not what was answered */
  at(place: CellPlace, value: unknown): Asked | null {
    const asked = this.#asked.get(keyOf(place));
    return asked !== undefined && asked.answer === value ? asked : null;
  }
}
