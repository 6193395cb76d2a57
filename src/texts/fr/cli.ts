/** What the command line says. */
import { noBreak, or, received } from "./figures";

export const cliTexts = {
  calcUsage: noBreak(
    'Donnez une fonction et ses arguments : npm run -s calc -- MISSION "accès aux soins" 2 80% AV2, ou --batch pour lire des tableaux JSON, un par ligne.',
  ),
  unknownFunction: (name: string, known: readonly string[]) =>
    noBreak(`Fonction reçue : ${received(name)}, inconnue. Donnez ${or(known)}.`),
  tooManyArguments: (name: string, count: number, most: number) =>
    noBreak(`${name} a reçu ${count} arguments et en accepte ${most}. Retirez ceux qui sont en trop.`),
  badBatchLine: (line: string) =>
    noBreak(`Ligne reçue : ${received(line)}. Donnez un tableau JSON, par exemple ["MISSION","accès aux soins",2,1].`),
};
