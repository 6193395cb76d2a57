/** Text as one compares it: no case, no accents, no punctuation, single spaces, any Unicode normalisation. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " et ")
    .replace(/[^a-z0-9+]+/g, " ")
    .trim();
}
