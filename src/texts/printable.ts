/**
 * A text whose every character can be seen: escape sequences, other controls and the marks that reorder what is read
 * show as `�`. Line ends and tabs stay, and what joins the parts of an emoji.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200d]/gu, "\ufffd");
}
