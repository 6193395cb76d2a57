/** One sentence for each file that cannot be opened. */
import type { FileFacts } from "../../../refusal/file";
import type { Sentences } from "../../say";
import { number } from "../figures";

const megabytes = (size: number): string => `${number(Math.ceil(size / 100_000) / 10)} Mo`;

export const fileSentences: Sentences<FileFacts> = {
  tooBig: ({ size, most }) =>
    `Fichier reçu : ${megabytes(size)}. Donnez un classeur de ${megabytes(most)} au plus ; dans Excel, ôtez-en les feuilles et les images qui n'y servent pas.`,
  notAWorkbook: () => "Ce fichier n'est pas un classeur .xlsx. Choisissez un classeur que CPTS pour Excel a fait.",
  empty: () =>
    "Ce fichier est vide. S'il vient d'un dossier partagé, attendez qu'il soit copié en entier, puis ouvrez-le.",
  lockFile: () =>
    "Ce fichier est le témoin qu'Excel pose à côté d'un classeur ouvert : il ne contient aucune feuille. Choisissez le classeur du même nom, sans « ~$ » au début.",
  password: () =>
    "Ce classeur a un mot de passe. Ôtez-le dans Excel (Fichier, Informations, Protéger le classeur), enregistrez, puis ouvrez le classeur de nouveau.",
  oldFormat: () =>
    "Ce fichier est à un ancien format de Microsoft Office, tel que .xls. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, puis ouvrez ce nouveau fichier.",
  binaryFormat: () =>
    "Ce classeur est au format binaire .xlsb. Enregistrez-le dans Excel au format .xlsx, puis ouvrez ce nouveau fichier.",
  openDocument: () =>
    "Ce classeur est au format OpenDocument (.ods). Enregistrez-le dans LibreOffice au format .xlsx, puis ouvrez ce nouveau fichier.",
  daysFrom1904: () =>
    "Ce classeur compte les jours depuis 1904 : ses dates se liraient avec quatre ans d'écart. Dans Excel, ôtez l'option « Utiliser le calendrier depuis 1904 » (Fichier, Options, Options avancées), vérifiez les dates saisies, enregistrez, puis ouvrez le classeur de nouveau.",
  damaged: () =>
    "Ce fichier est abîmé : il ne se lit pas jusqu'au bout. Prenez-en une autre copie, ou faites-le réparer par Excel ou LibreOffice en l'y enregistrant de nouveau.",
  tooMuchInside: () =>
    "Ce fichier contient, une fois décompressé, bien plus qu'un classeur de budget : il n'a pas été ouvert. S'il vient de CPTS pour Excel, ôtez-en dans Excel les feuilles que vous y avez ajoutées, puis ouvrez-le de nouveau.",
  cellTextTooLong: ({ sheet, cell, most }) =>
    `${cell === "" ? "Une cellule" : `La cellule ${cell} de la feuille « ${sheet} »`} contient un texte de plus de ${number(most)} signes, ce qu'Excel ne permet pas : le fichier n'a pas été ouvert. Raccourcissez ce texte, enregistrez, puis ouvrez le fichier de nouveau.`,
  ledgerFile: () =>
    "Ce fichier est une comptabilité. Dans le volet (Budget, « Lire le réalisé »), déposez-le sur « Fichier du comptable ».",
  notOurs: () =>
    "Ce classeur ne contient pas de budget fait par CPTS pour Excel. Choisissez-en un qui en vient, même modifié depuis, ou construisez le budget depuis le volet.",
};
