/**
 * A text that was put together from pieces: engines keep these until one reads it. A workbook holds ten thousand, whose
 * pieces take more room than they do; read at once, they are let go while they are new, which costs least.
 */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}
