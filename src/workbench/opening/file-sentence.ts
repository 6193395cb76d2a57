/** Why a file was not opened, in the words of the functions where they have it. */
import type { Refused } from "../../refusal/refused";
import type { Answers } from "../../taskpane/answers/answers";
import { fileSentences as inEnglish } from "../../texts/en/refusals/file";
import { fileSentences as inFrench } from "../../texts/fr/refusals/file";
import type { Language } from "../../texts/language";
import { readingSentencesIn } from "../../texts/reading-texts";
import type { OpeningWords } from "../../texts/workbench-words";

const fileSentencesIn = { fr: inFrench, en: inEnglish };

/** null when the fault is ours: the sheets write themselves all of a case but what people type. */
export function fileSentence(
  refused: Refused,
  language: Language,
  { explain, sentences }: Answers,
  words: OpeningWords,
): string | null {
  const reading = readingSentencesIn[language];
  const why = explain(refused, { ...sentences, ...fileSentencesIn[language], ...reading });
  const isTyped = refused.where !== undefined && "label" in refused.where && !(refused.problem.kind in reading);
  return why !== null && isTyped ? words.cell(why) : why;
}
