/** One sentence for each row of a table of communities that is no case. */
import type { CommunityRowFacts } from "../../../refusal/community-row";
import type { Sentences } from "../../say";
import { received } from "../figures";

export const communityRowSentences: Sentences<CommunityRowFacts> = {
  columnBesideCase: (it) =>
    `la colonne « ${it.column} » est remplie, et la colonne « cas » donne déjà tous ces choix. Videz l'une des deux.`,
  columnNotKept: (it) =>
    `la colonne « ${it.column} » est remplie, et « ${it.mission.fr} » n'est pas retenue. Ajoutez-la à la colonne « missions », ou videz la cellule.`,
  notYesOrNo: (it) => `la colonne « ${it.column} » a reçu ${received(it.received)}. Donnez oui ou non.`,
  caseNotInPage: (it) =>
    `la colonne « cas » nomme le fichier ${received(it.file)}, que la page ne lit pas. Videz la cellule, ou faites cette ligne en ligne de commande.`,
  territoryMissing: () =>
    "Il manque la population. Remplissez l'une des colonnes « population », « communes » ou « taille ».",
};
