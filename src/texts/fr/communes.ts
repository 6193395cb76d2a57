/** What is said of a population that was summed of communes. */
import type { CommunesNote } from "../../funding/communes-notes";
import type { Territory } from "../../territory/territory";
import { vintage } from "../../territory/vintage";
import { noBreak, number } from "./figures";

/** How many communes, of which year, and where their populations come from. */
export function sourceOfCommunes({ parts }: Pick<Territory, "parts">): string {
  const count = parts.length === 1 ? "1 commune" : `${number(parts.length)} communes`;
  return `${count} ; ${sourceOfPopulations}`;
}

export const sourceOfPopulations = `populations municipales ${vintage.census} de l'Insee, communes au 1er janvier ${vintage.communes} (Licence Ouverte)`;

export function communesNoteSentence(note: CommunesNote): string {
  return noBreak(words(note));
}

function words(note: CommunesNote): string {
  switch (note.kind) {
    case "communesSummed":
      return `Population : ${number(note.communes.population)} habitants, somme des communes (${note.communes.source}).`;
    case "communesOverridden":
      return `La population du contrat (${number(note.population)} habitants) l'emporte sur la somme des communes (${number(note.communes.population)} : ${note.communes.source}).`;
    case "nextTier":
      return `La taille ${note.tier} commence à ${number(note.edge)} habitants : il en manque ${number(note.lacking)}.`;
  }
}
