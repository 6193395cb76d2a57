import { lineNames } from "../../../agreement/line-names";
import type { ComparisonWords } from "../../pane-comparison-words";
import { comparisonTexts } from "../comparison";
import { spaced } from "./spaced";

export const comparisonWords: ComparisonWords = spaced({
  lead: "Une taille de plus, un avenant, un poste, un solde en retard : mettez d'autres cas à côté de celui-ci, par ligne, par année et en trésorerie. Rien ne quitte la machine.",
  files: {
    label: "Autres cas, de un à trois",
    help: "Des classeurs faits ici (.xlsx) ou des fichiers de cas (.json). Choisissez-les ou déposez-les ici.",
  },
  kept: "Mes communautés, gardées dans ce navigateur",
  choose: "en choisir une…",
  unnamed: "Sans nom",
  here: "Ce budget",
  reading: "Lecture…",
  formFirst: "Donnez d'abord la population, les communes ou la taille : c'est à ce budget que les autres se comparent.",
  tooMany: (most) => `Au plus ${most} autres cas : ôtez-en un d'abord.`,
  sameName: (name) => `Deux cas s'appellent « ${name} » : renommez un des fichiers.`,
  badCase: (path) =>
    `Ce fichier n'est pas un cas que l'on sait lire${path === "" ? "" : `, à « ${path} »`} : son format est dans la documentation (docs/case-file.md).`,
  leave: "Ôter",
  leaveOne: (name) => `Ôter ${name}`,
  rows: { ...comparisonTexts, lineOf: (line) => lineNames[line].fr },
  unknown: comparisonTexts.unknown,
  differenceHelp: "Sous un montant, sa différence : ce cas, moins ce budget.",
  difference: "différence",
  compared: (name, schedule) =>
    `« ${name} » suit « ${schedule} », qui n'a jamais été en vigueur : une ligne que ce barème ne dit pas est inconnue, et non nulle.`,
  download: "Télécharger la comparaison",
  fileName: "Comparaison",
  downloaded: (file) => `${file} est dans vos téléchargements.`,
});
