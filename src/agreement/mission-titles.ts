/**
 * Missions by the titles that contracts, decks and the Assurance maladie's pages give them: « organisation de parcours
 * pluriprofessionnels autour du patient », « Renforcer la qualité et la pertinence des soins ».
 */
import type { MissionId } from "./lines";

/** The word that makes the mission. */
const telling: ReadonlyMap<string, MissionId> = new Map([
  ["acces", "access"],
  ["parcours", "pathways"],
  ["prevention", "prevention"],
  ["crise", "crisis"],
  ["crises", "crisis"],
  ["qualite", "quality"],
  ["pertinence", "quality"],
  ["accompagnement", "support"],
  ["accompagner", "support"],
]);

/** The other words of these titles; one that is not among them makes the text something else. */
const others: ReadonlySet<string> = new Set(
  (
    "a au aux d de des du en et l la le les sur un une mission missions faveur relative relatives concernant ameliorer " +
    "amelioration faciliter renforcer organiser organisation developper developpement repondre reponse participer " +
    "preparer preparation gestion actions territoriales coordonnees pluriprofessionnel pluriprofessionnels pluri pro " +
    "professionnel professionnels autour patient patients sanitaire sanitaires grave graves sante soins territoire " +
    "population echelle medecin traitant ps"
  ).split(" "),
);

/** @param folded the text as `fold` gives it */
export function titledMission(folded: string): MissionId | null {
  const words = folded.split(" ").filter((word) => !others.has(word));
  const told = new Set(words.map((word) => telling.get(word)));
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}
