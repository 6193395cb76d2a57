/** What a row of an input table says, whatever is left empty in it. */
import { lineNames } from "../../../agreement/line-names";
import { hasNoNumber, inColumn, isEmpty, numberIn, quoted, when } from "../../formula";
import type { TableRefs } from "../plan-inputs/refs";

/** A cell of the row whose rank a cell holds: an inserted row is read like the others. */
export function typedIn<Key extends string>(table: TableRefs<Key>, rank: string): (key: Key) => string {
  return (key) => inColumn(table.column(key), rank);
}

export function words(place: string): string {
  return `TRIM(${place})`;
}

/** Where nothing is said, it is the operating grant's. */
export function envelopeOf(place: string): string {
  return when(isEmpty(words(place)), quoted(lineNames.operating.fr), words(place));
}

export function number(place: string): string {
  return numberIn(place);
}

/** Euros in whole cents, as the core counts them: a cell may hold a twelfth of a sum, and no bank pays a third of a cent. */
export function toTheCent(place: string): string {
  return `ROUND(${numberIn(place)},2)`;
}

/** 0 where no day is typed. */
export function unlessUndated(place: string, formula: string): string {
  return when(`${numberIn(place)}=0`, "0", formula);
}

/** 1 where a cell is left without a number, else the formula. */
export function lacks(place: string, otherwise: string): string {
  return when(hasNoNumber(place), "1", otherwise);
}

/** What `words` gives of a text. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, " ").trim();
}
