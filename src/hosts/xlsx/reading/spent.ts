/** What the reading of a file has come to so far: it stops before it has too much to hold. */
import { refuse } from "../../../refusal/refused";
import { bounds } from "../bounds";
import type { Place } from "../place";
import { lettersOf } from "./whole/shared-formula";

export class Spent {
  private texts = 0;
  private cells = 0;

  constructor(private readonly mostCells: number) {}

  /** @throws Refused */
  addText(text: string): void {
    this.texts += text.length;
    if (this.texts > bounds.texts) refuse({ kind: "tooMuchInside" });
  }

  /** @throws Refused */
  addCell(): void {
    this.cells += 1;
    if (this.cells > this.mostCells) refuse({ kind: "tooMuchInside" });
  }
}

/** Each sign may be written in seven: `_x0041_`. */
const signs = 7;

/** @param held as it is written, of a text that goes on @throws Refused when it is longer than any cell holds */
export function checkHeld(held: string, where: WhereText): void {
  if (held.length > bounds.cellText * signs) refuseText(where);
}

/** @throws Refused when it is longer than any cell holds */
export function checkText(text: string, where: WhereText): void {
  if (text.length > bounds.cellText) refuseText(where);
}

/** null: among the texts that sheets share, nobody knows which cells have it. */
export type WhereText = () => { readonly sheet: string; readonly place: Place } | null;

export function refuseText(where: WhereText): never {
  const found = where();
  const address = found === null ? "" : `${lettersOf(found.place.column)}${found.place.row}`;
  refuse({ kind: "cellTextTooLong", most: bounds.cellText, sheet: found?.sheet ?? "", cell: address });
}
