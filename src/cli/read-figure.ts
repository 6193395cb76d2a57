import { readWord } from "./read-word";

/** `62 000`, `0,85` and `85 %` as a person writes them; any other word as it is. */
export function readFigure(word: string): unknown {
  const isGrouped = /^\s*-?\d{1,3}(\s\d{3})+(?!\d)/.test(word);
  return readWord(isGrouped ? word.replace(/(?<=\d)\s(?=\d)/g, "") : word);
}
