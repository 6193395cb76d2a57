/** What is said of a population that was summed of communes. */
import type { CommunesNote } from "../../funding/communes-notes";
import { number } from "./figures";

/** The source is said as the workbook has it, which is French. */
export function communesNoteSentence(note: CommunesNote): string {
  switch (note.kind) {
    case "communesSummed":
      return `Population: ${number(note.communes.population)}, the sum of the communes (${note.communes.source}).`;
    case "communesOverridden":
      return `The population of the contract (${number(note.population)}) prevails over the sum of the communes (${number(note.communes.population)}: ${note.communes.source}).`;
    case "nextTier":
      return `Tier ${note.tier} begins at ${number(note.edge)} inhabitants: ${number(note.lacking)} are lacking.`;
  }
}
