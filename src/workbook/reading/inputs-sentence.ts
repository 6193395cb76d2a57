/** The sentence of a workbook that is not read back: which cell, and what to do. */
import { inputLabel } from "../../texts/fr/workbook/input-label";
import type { ReadingWords } from "../../texts/reading-words";
import type { MeaningProblem } from "../input-meaning";
import type { InputsProblem } from "./inputs-refused";

export function inputsSentence(problem: InputsProblem, words: ReadingWords): string {
  switch (problem.kind) {
    case "newer":
    case "marksLost":
      return words[problem.kind];
    case "namesLost":
      return words.namesLost(problem.made - problem.found);
    case "cellLost":
      return words.cellLost(...inputLabel(problem.key));
    case "notOneCell":
      return words.notOneCell(...inputLabel(problem.key), problem.refersTo);
    case "sameCell":
      return words.sameCell(problem.place, inputLabel(problem.keys[0])[0], inputLabel(problem.keys[1])[0]);
    case "rowMoved":
      return words.rowMoved(problem.place, inputLabel(problem.key)[0], problem.label);
    case "amountBlank":
      return words.amountBlank(cellOf(problem), problem.published);
    case "labelMoved":
      return words.labelMoved(problem.label, problem.sheet, problem.address);
    case "cell":
      return meaningSentence(cellOf(problem), problem.problem, words);
  }
}

function cellOf({ key, place }: { readonly key: string; readonly place: string }): string {
  return `${inputLabel(key)[0]} (${place})`;
}

function meaningSentence(cell: string, problem: MeaningProblem, words: ReadingWords): string {
  switch (problem.kind) {
    case "word":
      return words.word(cell, problem.received, problem.accepted);
    case "notADay":
      return words.notADay(cell, problem.received);
    case "error":
      return words.error(cell, problem.code);
    case "boolean":
    case "notComputed":
      return words[problem.kind](cell);
  }
}
