/**
 * What XML 1.0 refuses in any spelling, and the other invisible controls with it: one of them in a cell
 * and Excel calls the whole file corrupt.
 */
const invisible = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** What legal text seldom holds, lone or paired: most texts need no change, and thousands are looked at. */
const seldom = /[\0-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Excel breaks a line with a bare line feed; a carriage return would show as `_x000D_`. */
export function legalText(text: string): string {
  if (!seldom.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(invisible, "");
}
