/** Quotation marks of a table whose programs do not all write CSV: a cell is quoted only where one opens it and one closes it. */

/**
 * The same text, in which each mark that opens a cell and closes none is doubled, as CSV writes a letter like any other.
 * A quoted cell may hold separators, or lines; not both, or a lone mark would swallow the lines up to the next.
 */
export function withLoneQuotesDoubled(text: string, separator: string): string {
  if (!text.includes('"')) return text;
  const ends = `\\n\\${separator}`;
  const end = ` *(?=$|[${ends}])`;
  const quoted = `"(?:[^"\\n]|"")*"${end}|"(?:[^"\\${separator}]|"")*"${end}`;
  const opened = new RegExp(`(?<=^|[${ends}])(?:${quoted}|("[^${ends}]*))`, "g");
  return text.replace(opened, (cell, lone?: string) => (lone === undefined ? cell : `"${lone.replaceAll('"', '""')}"`));
}
