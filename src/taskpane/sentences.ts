/** The sentence of what went wrong, in the words of the functions where they have it. */
import { Refused, type Problem } from "../refusal/refused";
import type { Answers } from "./answers/answers";
import { answersIn } from "./answers/answers-in";
import type { Language } from "../texts/language";
import type { Speech } from "./speech/speech";

/** Beside the field that it is about. */
export function fieldSentence(problem: Problem, { explain, sentences }: Answers): string {
  const sentence = explain({ problem }, sentences);
  // The form writes every other key itself.
  if (sentence === null) throw new Error(`The form made a case with the fault ${problem.kind}`);
  return sentence;
}

/** Whatever stopped an operation: a refusal of the host or of the cells, a part that could not be loaded, or a fault. */
export async function failureSentence(error: unknown, { language, words }: Speech): Promise<string> {
  const sentence =
    error instanceof Refused ? await refusedSentence(error, language).catch(() => words.cannotLoad) : null;
  if (sentence !== null) return sentence;
  if (error instanceof Error && error.name === "ChunkLoadError") return words.cannotLoad;
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

async function refusedSentence(error: Refused, language: Language): Promise<string | null> {
  const { explain, sentences } = await answersIn(language);
  return explain(error, sentences) ?? explain(error, await readingSentences(language));
}

/** The cells that cannot be read, and a host that refuses, came with what reads and writes a workbook. */
async function readingSentences(language: Language) {
  const { readingSentencesIn } = await import(/* webpackChunkName: "workbook" */ "../texts/reading-texts");
  return readingSentencesIn[language];
}
