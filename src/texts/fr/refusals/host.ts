/** One sentence for each refusal of the program that holds the workbook. */
import type { HostFacts } from "../../../refusal/host";
import type { Sentences } from "../../say";

export const hostSentences: Sentences<HostFacts> = {
  readOnly: () =>
    "Le classeur est en lecture seule. Enregistrez-en une copie, ou activez la modification, puis réessayez.",
  structureProtected: () =>
    "La structure du classeur est protégée : aucune feuille ne peut y être ajoutée. Ôtez cette protection (Révision, Protéger le classeur), puis réessayez.",
  sheetProtected: ({ sheet }) =>
    `La feuille « ${sheet} » est protégée par un mot de passe. Ôtez cette protection (Révision, Ôter la protection de la feuille), puis réessayez.`,
  cellGuarded: ({ cell }) => `La cellule ${cell} se calcule : choisissez une cellule vide.`,
  cellFilled: ({ cell }) => `La cellule ${cell} n'est pas vide. Remplacer ce qu'elle contient ?`,
  nameTaken: ({ name, refersTo }) =>
    `Le nom ${name} désigne déjà ${refersTo} dans ce classeur, et le budget en a besoin. Renommez-le (Formules, Gestionnaire de noms), puis réessayez.`,
  wouldLose: ({ places }) =>
    `Vos ajouts (${places.slice(0, 5).join(", ")}) ne peuvent pas suivre : copiez-les ailleurs, effacez-les, puis réessayez.`,
  tooOld: ({ needed }) => `Cette version d'Excel ne sait pas le faire (il faut ${needed}). Mettez Excel à jour.`,
  changedSince: () => "Des cellules ont été changées depuis : rien n'a été remis comme avant.",
  changedMeanwhile: () => "Le classeur a changé pendant l'opération. Rien n'y a été touché : réessayez.",
  typedMeanwhile: ({ places }) =>
    `Le classeur est construit, sans ce qui a été saisi pendant ce temps : ${places.slice(0, 5).join(", ")}. Saisissez-le à nouveau.`,
  failed: ({ detail, restored }) =>
    restored
      ? `Excel a refusé : ${detail}. Le classeur est comme il était ; réessayez.`
      : `Excel a refusé : ${detail}. Le classeur n'a pas pu être remis comme il était : fermez-le sans l'enregistrer, puis rouvrez-le.`,
};
