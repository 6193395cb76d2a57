/** What `communities` says. */
import { shorten } from "../figures";
import { number, received } from "./figures";

export const example = "npm run -s communities -- communautes.csv --out classeurs";

export const communitiesTexts = {
  noTable: `Donnez le fichier des communautés, une par ligne, et le dossier des classeurs. Exemple : ${example}`,
  noFolder: `Il manque --out DOSSIER, où écrire les classeurs. Exemple : ${example}`,
  oneTable: (word: string) => `Fichier reçu en plus : ${received(word)}. Donnez-en un seul. Exemple : ${example}`,
  tableAndOpen: "--open lit un dossier de classeurs : retirez le fichier des communautés.",
  alone: (option: string) => `L'option ${option} n'a pas de sens avec --open : retirez-la.`,
  tableNotFound: (path: string) => `Fichier reçu : ${received(path)}, introuvable ou illisible. Vérifiez son chemin.`,
  folderNotFound: (path: string) => `Dossier reçu : ${received(path)}, introuvable ou illisible. Vérifiez son chemin.`,
  nothingOpened: (path: string) =>
    `Le dossier ${received(path)} n'a aucun classeur .xlsx. Donnez celui des classeurs faits ici.`,
  shard: (text: string) =>
    `Part reçue : ${received(text)}. Donnez par exemple --shard 3/10 : la troisième de dix parts.`,
  jobs: (text: string) => `Nombre de tâches reçu : ${received(text)}. Donnez un nombre entier, de 1 à 64.`,
  unnamedFile: (rank: number) => `CPTS ${rank}`,
  summaryFile: (suffix: string) => `_Synthèse${suffix}.xlsx`,
  reportFile: (suffix: string) => `report${suffix}.csv`,
  line: (line: number, name: string, sentence: string) =>
    `Ligne ${line}${name === "" ? "" : ` (${shorten(name)})`} : ${sentence}`,
  badRows: (bad: number, all: number) =>
    `${number(bad)} ${bad === 1 ? "ligne refusée" : "lignes refusées"} sur ${number(all)} : rien n'a été écrit. Corrigez-les, ou ajoutez --continue pour faire les autres.`,
  moreBadRows: (count: number) => `… et ${number(count)} autres, que report.csv donnera avec --continue.`,
  noGoodRow: "Aucune ligne ne peut être faite : rien n'a été écrit.",
  existing: (files: readonly string[]) =>
    `${files.length === 1 ? "Un fichier existe" : `${number(files.length)} fichiers existent`} déjà (${files.slice(0, 3).join(", ")}${files.length > 3 ? "…" : ""}) : rien n'a été écrit. Donnez un autre dossier, ou ajoutez --force pour ${files.length === 1 ? "le" : "les"} remplacer.`,
  busy: (folder: string) =>
    `Une autre fabrication est en cours dans ${received(folder)} : rien n'a été écrit. Attendez sa fin, ou donnez un autre dossier.`,
  /** @param file that holds the folder */
  busyElsewhere: (folder: string, host: string, file: string) =>
    `Une fabrication de l'ordinateur ${received(host)} est notée en cours dans ${received(folder)} : rien n'a été écrit. Attendez sa fin ; si elle s'est arrêtée, supprimez le fichier ${received(file)}, puis relancez avec --force.`,
  otherRun: (folder: string, done: number) =>
    `Une fabrication a été interrompue dans ${received(folder)} après ${counted(done)}, d'après un autre fichier, d'autres cas, un autre jour ou une autre version. Relancez-la telle quelle, donnez un autre dossier, ou ajoutez --force pour tout refaire.`,
  goesOn: (made: number, folder: string) =>
    `${counted(made)} ${made === 1 ? "est fait" : "sont faits"} dans ${received(folder)} : la même commande, le même jour, reprend de là.`,
  notAFolder: (path: string) =>
    `Dossier de sortie reçu : ${received(path)}, qui n'est pas un dossier et n'a pas été touché. Donnez le nom d'un dossier.`,
  progress: (done: number, total: number, seconds: number) =>
    `${number(done)} / ${number(total)}${done < total ? `, encore ${lasting(seconds)}` : ""}`,
  resumed: (done: number) => `Reprise : ${counted(done)} ${done === 1 ? "était déjà fait" : "étaient déjà faits"}.`,
  /** @param report the name of its file */
  made: (made: number, refused: number, folder: string, report: string) =>
    `${counted(made)} dans ${folder}${refused === 0 ? "" : `, ${number(refused)} ${refused === 1 ? "ligne refusée" : "lignes refusées"} (${report} dit pourquoi)`}.`,
  summarized: (read: number, refused: number, file: string) =>
    `${number(read)} ${read === 1 ? "classeur lu" : "classeurs lus"}, ${number(refused)} ${refused > 1 ? "refusés" : "refusé"}. Synthèse écrite : ${file}`,
  /** @param file where they are put together */
  merged: (rows: number, file: string) =>
    `Rapports réunis, ${number(rows)} ${rows === 1 ? "ligne" : "lignes"} : ${file}`,
  missingParts: (missing: readonly number[], of: number) =>
    `Rapports des parts du tableau : il manque ${missing.length === 1 ? "celui de la part" : "ceux des parts"} ${missing.join(", ")} sur ${of} ; ils ne sont pas réunis.`,
  otherParts: (counts: readonly number[]) =>
    `Rapports des parts du tableau : certains sont de ${counts.join(", d'autres de ")} parts ; ils ne sont pas réunis.`,
  reportHead: [
    "ligne",
    "nom",
    "département",
    "statut",
    "fichier",
    "taille",
    "population",
    "accordé par an (montants connus)",
    "dont garanti",
    "montants à saisir",
    "message",
  ],
  done: "fait",
  refused: "refusé",
  toEnter: "à saisir",
  usage: [
    "Usage : npm run -s communities -- FICHIER.csv --out DOSSIER [options]",
    "        npm run -s communities -- --open DOSSIER [--out SYNTHESE.xlsx] [--force]",
    "Un classeur par ligne d'un fichier .csv ou .xlsx, une synthèse et report.csv ; ou la synthèse d'un dossier de classeurs.",
    "",
    "  --out",
    "      DOSSIER : où écrire ; créé s'il manque",
    "  --continue",
    "      fait les lignes justes quand d'autres sont refusées ; report.csv dit lesquelles",
    "  --force",
    "      remplace les fichiers qui existent",
    "  --shard",
    "      N/M : la N-ième de M parts du fichier, pour le partager entre des machines",
    "  --jobs",
    "      N : tâches en même temps ; autant que de processeurs par défaut",
    "  --open",
    "      DOSSIER : des classeurs faits ici, même modifiés depuis",
    "  --help, -h",
    "      cette aide",
    "  --version",
    "      la version",
    "",
    "docs/communities.md donne les colonnes. Codes de retour : 0, fait ; 1, fait, sauf des lignes refusées ; 2, demande refusée ou impossible ici ; 3, défaut du logiciel.",
  ].join("\n"),
};

function lasting(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

function counted(workbooks: number): string {
  return `${number(workbooks)} ${workbooks === 1 ? "classeur" : "classeurs"}`;
}
