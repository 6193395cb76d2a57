/** What the row of a correction computes: the mission that it counts on, and whether its reason is said. */
import { trackingTexts as texts, unplaced } from "../../../texts/fr/workbook/tracking";
import { empty, isEmpty, numberIn, quoted, unlessEmpty, when } from "../../formula";

/** The cell of another column of the row. */
type At = (key: string) => string;

const typed = (at: At, key: string) => `TRIM(${at(key)})`;

export function placeFormula(at: At): string {
  const mission = typed(at, "mission");
  return unlessEmpty(at("class"), when(isEmpty(mission), quoted(unplaced), mission));
}

export function stateFormula(at: At): string {
  const isSilent = isEmpty(typed(at, "reason"));
  return when(isSilent, when(`${numberIn(at("amount"))}=0`, empty, quoted(texts.silent)), quoted(texts.explained));
}
