/** What is said of a territory that cannot be counted, in the language of whoever reads it. */
import type { Problem } from "../refusal/refused";
import { territorySentences as english } from "./en/refusals/territory";
import { noBreak } from "./fr/figures";
import { territorySentences as french } from "./fr/refusals/territory";
import type { Language } from "./language";
import { say } from "./say";

export const territoryTexts: Readonly<Record<Language, (problem: Problem) => string>> = {
  fr: (problem) => noBreak(say(problem, french) ?? ""),
  en: (problem) => say(problem, english) ?? "",
};
