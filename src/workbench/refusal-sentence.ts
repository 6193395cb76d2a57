import type { CaseProblem } from "../funding/case-problem";
import { HostRefused } from "../hosts/spreadsheet-host";
import { answersIn } from "../taskpane/answers/answers-in";
import { failureSentence, fieldSentence } from "../taskpane/sentences";
import type { Speech } from "../taskpane/speech/speech";
import { speechIn } from "../taskpane/speech/speech-in";
import type { Language } from "../texts/language";
import { fileSentence } from "./opening/file-sentence";

/** Why the grid or a file was refused; null when that is not what happened. */
export async function refusalSentence(error: unknown, language: Language): Promise<string | null> {
  const speech = await speechIn(language);
  return error instanceof HostRefused
    ? failureSentence(error, speech)
    : fileSentence(error, speech, await answersIn(language));
}

/** Why the cells of the grid make no budget: in the words of the pane, that shows the field beside. */
export async function cellsSentence(problem: CaseProblem, speech: Speech): Promise<string> {
  if (problem.kind === "missingKey") return speech.words.form.population.missing;
  return fieldSentence(problem, speech, await answersIn(speech.language));
}
