import { parseDay } from "../typed-figure/typed-date";
import { parseCount, parseFigure } from "../typed-figure/typed-figure";

/**
 * A word of the command line as the cell that one would type: `0,85`, `85%`, `62 000` and `62 000 hab.` are numbers, `[[1],[0.5]]` is a
 * range, `1er mars 2024` is the text of its day, an empty word is an omitted argument, anything else is text.
 */
export function readWord(word: string): unknown {
  if (word === "") return null;
  if (word.startsWith("[")) return readRange(word);
  if (word === "NaN") return NaN;
  const figures = [parseFigure(word, "fr"), parseCount(word, "fr")];
  return figures.find((figure) => typeof figure === "number") ?? parseDay(word);
}

function readRange(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
}
