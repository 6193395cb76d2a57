/**
 * A word of the command line as the cell that one would type: `0,85` and `85%` are numbers, `[[1],[0.5]]` is a range,
 * an empty word is an omitted argument, anything else is text.
 */
export function readWord(word: string): unknown {
  if (word === "") return null;
  if (word.startsWith("[")) return readRange(word);
  const figure = /^(-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\s*(%?)$/i.exec(word.trim());
  if (!figure) return word === "NaN" ? NaN : word;
  const value = Number(figure[1]?.replace(",", "."));
  return figure[2] ? value / 100 : value;
}

function readRange(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
}
