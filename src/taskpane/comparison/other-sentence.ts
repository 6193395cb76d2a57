/** Why a file is not compared. */
import { Refused } from "../../refusal/refused";
import { fileSentences as inEnglish } from "../../texts/en/refusals/file";
import { caseSentences } from "../../texts/fr/refusals/case-file";
import { fileSentences as inFrench } from "../../texts/fr/refusals/file";
import type { ComparisonWords } from "../../texts/pane-comparison-words";
import { answersIn } from "../answers/answers-in";
import { failureSentence } from "../sentences";
import type { Speech } from "../speech/speech";

const fileSentencesIn = { fr: inFrench, en: inEnglish };

export async function otherSentence(error: unknown, speech: Speech, words: ComparisonWords): Promise<string> {
  if (error instanceof SyntaxError) return words.badCase("");
  if (!(error instanceof Refused)) return failureSentence(error, speech);
  const { explain, sentences } = await answersIn(speech.language);
  const why = explain(error, { ...sentences, ...fileSentencesIn[speech.language] });
  if (why !== null) return why;
  // The format of a case file is told in full by the command line alone: here, the place.
  return error.problem.kind in caseSentences ? words.badCase(placeOf(error)) : failureSentence(error, speech);
}

function placeOf({ problem, where }: Refused): string {
  if (where !== undefined && "path" in where) return where.path;
  const facts = ["key", "path"].map((fact): unknown => Reflect.get(problem, fact));
  return facts.filter((fact) => typeof fact === "string" && fact !== "").join(", ");
}
