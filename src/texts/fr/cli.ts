/** What the command line says. */
import type { PageId } from "../../budget/pages";
import type { LeftWords } from "../left-words";
import { leftList } from "./left-behind";
import { and, or, received } from "./figures";

const example = "npm run -s budget -- --population 62000 --rate 80% --out budget.xlsx";

const byMissionExample = (option: string) =>
  option === "--rates" ? '--rates "accès=60%/70%/80%"' : `${option} accès=2020-09-01`;

const assumeExample = '--assume "retard du solde=5"';

/** What people call each page, the first as it is offered. */
export const pageWords: Readonly<Record<PageId, readonly [string, ...string[]]>> = {
  cerfa: ["cerfa", "12156", "cerfa 12156"],
  report: ["compte rendu", "15059", "compte rendu 15059", "compte rendu financier"],
  entries: ["écritures", "écritures de clôture"],
  tracking: ["suivi"],
  dialogue: ["dialogue", "dialogue de gestion"],
};

export const cliTexts = {
  calcUsage:
    'Donnez une fonction et ses arguments : npm run -s calc -- MISSION "accès aux soins" 2 80% "avenant 2", ou --batch pour lire des tableaux JSON, un par ligne.',
  unknownFunction: (name: string, known: readonly string[]) =>
    `Fonction reçue : ${received(name)}, inconnue. Donnez ${or(known)}.`,
  tooManyArguments: (name: string, count: number, most: number) =>
    `${name} a reçu ${count} arguments et en accepte ${most}. Retirez ceux qui sont en trop.`,
  badBatchLine: (line: string) =>
    `Ligne reçue : ${received(line)}. Donnez un tableau JSON, par exemple ["MISSION","accès aux soins",2,1,"avenant 2"].`,
  /** @param sample of the command that was typed */
  unknownOption: (option: string, known: readonly string[], sample = example) =>
    `Option reçue : ${received(option)}, inconnue. Options admises : ${known.join(", ")}. Exemple : ${sample}`,
  optionWithoutValue: (option: string, sample = example) => `L'option ${option} attend une valeur. Exemple : ${sample}`,
  needsSignature: (option: string) =>
    `L'option ${option} parle des années du contrat, et sans date de signature il n'y en a pas. Ajoutez --signed, par exemple --signed 2023-10-01.`,
  unknownPage: (word: string, known: readonly string[]) =>
    `L'option --pages a reçu ${received(word)}, qui n'est pas une page. Donnez ${or(known)}, séparés par des points-virgules.`,
  optionTwice: (option: string) =>
    `L'option ${option} est donnée deux fois. Gardez-en une ; plusieurs missions se séparent par des virgules.`,
  notByMission: (option: string, word: string) =>
    `L'option ${option} a reçu ${received(word)}. Donnez une mission et sa valeur, par exemple ${byMissionExample(option)}.`,
  missionNotKept: (option: string, mission: string) =>
    `L'option ${option} nomme « ${mission} », qui n'est pas retenue. Ajoutez-la à --missions, ou retirez ${option}.`,
  missionTwice: (option: string, mission: string) =>
    `L'option ${option} nomme deux fois « ${mission} ». Gardez-en une.`,
  notAnAssumption: (word: string) =>
    `L'option --assume a reçu ${received(word)}. Donnez une hypothèse et sa valeur, par exemple ${assumeExample}.`,
  intentWithoutAmount: (date: string, amount: string) =>
    `« ${date} » est donnée sans « ${amount} ». Donnez aussi ce montant en euros, ou retirez la date.`,
  assumedTwice: (name: string) => `L'option --assume dit deux fois « ${name} ». Gardez-en une.`,
  assumedBeside: (name: string) =>
    `L'option --assume et une autre option disent toutes deux « ${name} ». Gardez-en une.`,
  noTerritory: `Il manque la population. Donnez --population, --communes, ou --tier si seule la taille du contrat est connue. Exemple : ${example}`,
  optionWithValue: (option: string, value: string) =>
    `L'option ${option} n'attend pas de valeur et a reçu ${received(value)}. Retirez-la.`,
  strayWord: (word: string) =>
    `Mot reçu sans option : ${received(word)}. Faites-le précéder d'une option. Exemple : ${example}`,
  batchAlone: (option: string) => `--batch lit tous les choix sur l'entrée standard : retirez ${option}.`,
  caseAndOptions: (option: string) =>
    `--case donne tous les choix : retirez ${option}, ou écrivez ce choix dans le fichier.`,
  chargesNotFound: (path: string) => `le fichier de charges « ${path} » ne se lit pas : vérifiez son chemin.`,
  ledgerNotFound: (path: string) => `le fichier du comptable « ${path} » ne se lit pas : vérifiez son chemin.`,
  rulesNotFound: (path: string) => `le fichier de règles « ${path} » ne se lit pas : vérifiez son chemin.`,
  ledgerAlone: (option: string) => `${option} va avec --ledger : donnez le fichier du comptable, ou retirez ${option}.`,
  twoInputs: "deux options liraient l'entrée standard (-) : donnez un fichier à l'une des deux.",
  caseAndWorkbook: "--case et --open donnent chacun tous les choix : retirez l'un des deux.",
  workbookNotFound: (path: string) =>
    `Classeur reçu : ${received(path)}, introuvable ou illisible. Vérifiez son chemin.`,
  caseNotFound: (path: string) =>
    `Fichier de cas reçu : ${received(path)}, introuvable ou illisible. Vérifiez son chemin.`,
  notXlsx: (path: string) => `Fichier de sortie reçu : ${received(path)}. Donnez un nom qui finit par .xlsx.`,
  swallowed: (command: string, taken: readonly string[]) =>
    `npm a gardé pour lui ${and(taken)} : il n'a pas vu « -- », que PowerShell retire. Écrivez npm.cmd run -s ${command} -- suivi des options, ou npm run -s ${command} '--' entre guillemets.`,
  noOptions: (word: string) => `Mot reçu : ${received(word)}. Cette commande n'en attend aucun : retirez-le.`,
  outputLost: (code: string) =>
    `La sortie standard n'a pas tout reçu (${code}). Libérez de la place, ou écrivez la réponse ailleurs.`,
  fault: (message: string) => `Défaut du logiciel : ${message.split("\n")[0]}. Signalez-le avec la commande tapée.`,
  written: (path: string) => `Classeur écrit : ${path}`,
  leftBehind: (left: readonly LeftWords[]) =>
    `Vos feuilles et vos textes sont repris. Reste dans le classeur ouvert : ${leftList(left)}.`,
  wouldLose: (path: string, left: readonly LeftWords[]) =>
    `Classeur reçu : ${received(path)}. Le nouveau n'aurait pas ${leftList(left)} : donnez un autre nom à --out.`,
  summaryHead: ["Ligne", "Sûr", "À risque (saisi)", "À risque (au mieux)", "Total au mieux"],
  missing: (count: number) => `(${count} à saisir)`,
  total: "Total",
  knownTotal: "Total connu",
  partial: (total: string, count: number) =>
    `PROVISOIRE. Total connu ${total}, ${count} ${count === 1 ? "montant" : "montants"} à saisir.`,
  partialElsewhere: (count: number) =>
    `PROVISOIRE. ${count === 1 ? "1 montant manque" : `${count} montants manquent`} à d'autres années du contrat.`,
  toConfirm: (count: number) =>
    count === 1
      ? "PROVISOIRE. 1 montant suggéré est compté : à confirmer d'après votre contrat (article 6)."
      : `PROVISOIRE. ${count} montants suggérés sont comptés : à confirmer d'après votre contrat (article 6).`,
  missingHead: "À reprendre de votre contrat (article 6) :",
  takeSuggestions: "Pour prendre les suggestions, chacune à confirmer : --suggestions.",
  tier: (tier: number, schedule: string) => `Taille ${tier}, barème « ${schedule} »`,
  yearShown: (year: number, first: string, last: string, words: string) =>
    `Année ${year} du contrat, du ${first} au ${last}. ${words}`,
  ended: "Le contrat est terminé : ce tableau est celui de sa première année.",
};
