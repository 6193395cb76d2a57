/** Names of communes and of their groups, as people write them. */
import { fold } from "../agreement/fold";

const articles = /^(?:l|le|la|les|los|las) /;

/**
 * A name as one compares it: no accents, no apostrophes, no hyphens, « Saint » as « St », « s/ » as « sur », an article that
 * follows (« Havre (Le) ») put first.
 */
export function foldName(name: string): string {
  const ordered = name.replace(/^(.*\S)\s*[(,]\s*(l['’]|le|la|les)\s*\)?\s*$/i, "$2 $1");
  return fold(
    ordered
      .replace(/œ/gi, "oe")
      .replace(/æ/gi, "ae")
      .replace(/\bs\/\s*/gi, "sur ")
      .replace(/\bss\/\s*/gi, "sous "),
  )
    .replace(/\bsaint(e?)\b/g, "st$1")
    .replace(/\b(\d+) ?(?:er|ere|e|eme|ieme|nd|nde)\b(?: arrondissement)?/g, "$1")
    .replace(/\b(\d+) arrondissement\b/g, "$1");
}

/** Many leave the article out: « Rochelle ». */
export function withoutArticle(folded: string): string {
  return folded.replace(articles, "");
}

const kinds = [
  [/^communaute (?:de )?communes?\b/, "cc"],
  [/^communaute d agglomeration\b/, "ca"],
  [/^communaute urbaine\b/, "cu"],
] as const;

/** The name of an intercommunality, its kind in short. */
export function foldGroup(name: string): string {
  const folded = foldName(name);
  const [kind, short] = kinds.find(([long]) => long.test(folded)) ?? [];
  return kind === undefined || short === undefined ? folded : folded.replace(kind, short);
}

/** What is left without its kind: « CC du Pays de Gex » is « pays de gex ». */
export function withoutKind(folded: string): string {
  return folded
    .replace(/^(?:cc|ca|cu|metropole|eurometropole)\b(?: (?:du|de|des|d))?(?: (?:l|le|la|les)\b)? ?/, "")
    .trim();
}
