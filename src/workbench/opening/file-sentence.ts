/** Why a file was not opened, in the words of the functions where they have it. */
import { CaseRefused, type CaseProblem } from "../../funding/case-problem";
import { FileRefused, type FileProblem } from "../../hosts/xlsx/file-refused";
import { fieldSentence } from "../../taskpane/sentences";
import type { Answers } from "../../taskpane/answers/answers";
import type { Speech } from "../../taskpane/speech/speech";
import { openingWords as inEnglish } from "../../texts/en/opening";
import { openingWords as inFrench } from "../../texts/fr/opening";
import type { Language } from "../../texts/language";
import type { OpeningWords } from "../../texts/opening-words";
import { readingWords as readingInEnglish } from "../../texts/en/reading";
import { readingWords as readingInFrench } from "../../texts/fr/reading";
import type { ReadingWords } from "../../texts/reading-words";
import { InputsRefused } from "../../workbook/reading/inputs-refused";
import { inputsSentence } from "../../workbook/reading/inputs-sentence";
import { cellLabel } from "./cell-label";

const readingWordsIn: Readonly<Record<Language, ReadingWords>> = { fr: readingInFrench, en: readingInEnglish };
const wordsIn: Readonly<Record<Language, OpeningWords>> = { fr: inFrench, en: inEnglish };

interface Said {
  readonly speech: Speech;
  readonly answers: Answers;
}

/** null when the fault is not the file's. */
export function fileSentence(error: unknown, speech: Speech, answers: Answers): string | null {
  const words = wordsIn[speech.language];
  if (error instanceof FileRefused) return problemSentence(error.problem, words);
  if (error instanceof InputsRefused) return inputsSentence(error.problem, readingWordsIn[speech.language]);
  return error instanceof CaseRefused ? cellSentence(error.problem, { speech, answers }, words) : null;
}

function problemSentence(problem: FileProblem, words: OpeningWords): string {
  return problem.kind === "tooBig" ? words.tooBig(problem.size, problem.most) : words[problem.kind];
}

/** The sheets write every other key of the case themselves. */
function cellSentence(problem: CaseProblem, { speech, answers }: Said, words: OpeningWords): string | null {
  switch (problem.kind) {
    case "missingKey":
      return words.cell(...cellLabel(problem.path), words.populationMissing);
    case "textTooLong":
    case "refused":
    case "stopBeforeStart":
    case "afterContract":
    case "beforeSignature":
    case "bankBalance":
    case "neverInForce":
      return words.cell(...cellLabel(problem.path), fieldSentence(problem, speech, answers));
    case "notAnObject":
    case "unknownKey":
    case "wrongType":
    case "overrideTwice":
    case "listLength":
      return null;
  }
}
