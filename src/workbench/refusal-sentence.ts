import type { Refused } from "../refusal/refused";
import { answersIn } from "../taskpane/answers/answers-in";
import { fieldSentence } from "../taskpane/sentences";
import type { Speech } from "../taskpane/speech/speech";
import { readingSentencesIn } from "../texts/reading-texts";
import type { Language } from "../texts/language";
import type { OpeningWords } from "../texts/workbench-words";
import { fileSentence } from "./opening/file-sentence";

/** Why the grid or a file was refused; null when that is not what happened. */
export async function refusalSentence(
  refused: Refused,
  language: Language,
  words: OpeningWords,
): Promise<string | null> {
  return fileSentence(refused, language, await answersIn(language), words);
}

/** Why the cells of the grid make no budget: in the words of the pane, that shows the field beside. */
export async function cellsSentence({ problem, where }: Refused, speech: Speech): Promise<string> {
  if (problem.kind === "missingKey") return speech.words.form.population.missing;
  const answers = await answersIn(speech.language);
  const sentences = { ...answers.sentences, ...readingSentencesIn[speech.language] };
  // A row of a list has no field beside.
  const place = where !== undefined && "row" in where ? { where } : {};
  return answers.explain({ problem, ...place }, sentences) ?? fieldSentence(problem, answers);
}
