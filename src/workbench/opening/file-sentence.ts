/** Why a file was not opened, in the words of the functions where they have it. */
import type { Refused } from "../../refusal/refused";
import type { Answers } from "../../taskpane/answers/answers";
import { fileSentences as inEnglish } from "../../texts/en/refusals/file";
import { fileSentences as inFrench } from "../../texts/fr/refusals/file";
import type { Language } from "../../texts/language";
import { readingSentencesIn } from "../../texts/reading-texts";
import type { OpeningWords } from "../../texts/workbench-words";
import { cellLabel } from "./cell-label";

const fileSentencesIn = { fr: inFrench, en: inEnglish };

/** null when the fault is ours: the sheets write themselves all of a case but what people type. */
export function fileSentence(
  refused: Refused,
  language: Language,
  answers: Answers,
  words: OpeningWords,
): string | null {
  const { explain, sentences } = answers;
  const path = pathIn(refused);
  if (path === null)
    return explain(refused, { ...sentences, ...fileSentencesIn[language], ...readingSentencesIn[language] });
  const missing = { missingKey: () => words.populationMissing };
  const why = explain({ problem: refused.problem }, { ...sentences, ...missing });
  return why === null ? null : words.cell(...cellLabel(path), why);
}

function pathIn({ problem, where }: Refused): string | null {
  if (problem.kind === "missingKey") return problem.path;
  return where !== undefined && "path" in where ? where.path : null;
}
