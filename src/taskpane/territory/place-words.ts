import type { Place } from "../../territory/find-place";
import type { TerritoryWords } from "../../texts/pane-territory-words";

/** What tells it from those that have its name: the number of a commune's department, how many communes a group has. */
export function placeName(place: Place, words: TerritoryWords): string {
  if (place.kind === "group") return words.group(place.group.name, place.group.members.length);
  return `${place.commune.name} (${place.commune.department})`;
}

/** By which it is added: no other has it. */
export function placeCode(place: Place): string {
  return place.kind === "group" ? place.group.code : place.commune.code;
}

/** Whole inhabitants. */
export function peopleOf(place: Place): number {
  const communes = place.kind === "group" ? place.group.members : [place.commune];
  return communes.reduce((sum, { population }) => sum + population, 0);
}
