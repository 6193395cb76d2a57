/** What is said of a text that should be JSON. */
import { number, received } from "./figures";

interface Place {
  /** From 1, as an editor counts them. */
  readonly line: number;
  readonly column: number;
}

interface Found {
  /** Empty at the end of the text. */
  readonly character: string;
  /** All that comes before it. */
  readonly before: string;
}

const at = ({ line, column }: Place) => `ligne ${line}, caractère ${column}`;

export const jsonTexts = {
  standardInput: "L'entrée standard",
  line: "La ligne reçue",
  caseFile: (path: string) => `Le fichier de cas ${received(path)}`,
  notUtf8: (subject: string) => `${subject} n'est ni en UTF-8 ni en UTF-16. Enregistrez le texte en UTF-8.`,
  fileTooLong: (subject: string, most: number) =>
    `${subject} dépasse ${number(most)} octets, le plus qui en soit lu. Vérifiez que c'est le bon fichier.`,
  tooLong: (subject: string, most: number) =>
    `${subject} dépasse ${number(most)} octets. Un cas en compte un millier : vérifiez que c'en est un.`,
  tooDeep: (subject: string) => `${subject} imbrique trop de listes ou d'objets. docs/case-file.md montre un cas.`,
  twin: (subject: string, place: Place, key: string) =>
    `${subject} donne deux fois la clé ${received(key)} (${at(place)}). Gardez-en une.`,
  fault: (subject: string, place: Place, found: Found) =>
    `${subject} n'est pas du JSON : ${at(place)}, ${faultOf(found)}`,
};

function faultOf({ character, before }: Found): string {
  if (character === "")
    return "le texte s'arrête là. Vérifiez qu'il n'est pas tronqué ; docs/case-file.md montre un cas.";
  if (/[“”„«»‘’']/.test(character))
    return `${character} entoure un texte. Mettez à la place des guillemets droits (").`;
  if (/[}\]]/.test(character) && /,\s*$/.test(before)) return `une virgule précède ${character}. Retirez-la.`;
  if (/[\n\r\t]/.test(character)) return "un texte va à la ligne ou contient une tabulation. Écrivez \\n ou \\t.";
  if (character === "/") return "un commentaire, que JSON n'admet pas. Retirez-le.";
  return `${received(character)} n'y a pas sa place. docs/case-file.md montre un cas.`;
}
