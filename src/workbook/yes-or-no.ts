/** The conditions that a cell answers yes, or no: by its word, or by the TRUE and FALSE that people type in its place. */
import { no, yes } from "../texts/fr/workbook/common";
import { answers, when } from "./formula";

export function isYes(place: string): string {
  return when(`ISLOGICAL(${place})`, place, answers(place, yes));
}

/** Not the contrary of yes: a blank is neither. */
export function isNo(place: string): string {
  return when(`ISLOGICAL(${place})`, `NOT(${place})`, answers(place, no));
}
