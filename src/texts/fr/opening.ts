import type { OpeningWords } from "../opening-words";
import { number } from "./figures";
import { spaced } from "./pane/spaced";

const megabytes = (size: number): string => `${number(Math.ceil(size / 100_000) / 10)} Mo`;

export const openingWords: OpeningWords = spaced({
  tooBig: (size, most) =>
    `Fichier reçu : ${megabytes(size)}. Donnez un classeur de ${megabytes(most)} au plus ; dans Excel, ôtez-en les feuilles et les images qui n'y servent pas.`,
  notAWorkbook: "Ce fichier n'est pas un classeur .xlsx. Choisissez un classeur que CPTS pour Excel a fait.",
  protectedOrOld:
    "Ce classeur a un mot de passe, ou il est à l'ancien format .xls. Ôtez le mot de passe dans Excel, ou enregistrez le classeur au format .xlsx, puis ouvrez-le de nouveau.",
  damaged:
    "Ce fichier est abîmé : il ne se lit pas jusqu'au bout. Prenez-en une autre copie, ou faites-le réparer par Excel ou LibreOffice en l'y enregistrant de nouveau.",
  tooMuchInside:
    "Ce fichier contient, une fois décompressé, bien plus qu'un classeur de budget : il n'a pas été ouvert. S'il vient de CPTS pour Excel, ôtez-en dans Excel les feuilles que vous y avez ajoutées, puis ouvrez-le de nouveau.",
  notOurs:
    "Ce classeur ne contient pas de budget fait par CPTS pour Excel. Choisissez-en un qui en vient, même modifié depuis, ou construisez le budget depuis le volet.",
  cell: (label, sheet, why) =>
    `Le classeur n'a pas été ouvert. « ${label} », feuille « ${sheet} » : ${why} Corrigez cette cellule dans Excel, enregistrez, puis ouvrez le classeur de nouveau.`,
  populationMissing: "la cellule est vide. Donnez la population, ou la taille inscrite au contrat.",
});
