/** What the functions say, in the language of whoever reads it. */
import type { Names } from "../agreement/line-names";
import type { Problem } from "../refusal/refused";
import { formulaSentences as formulasEn } from "./en/refusals/formula";
import { ruleSentences as rulesEn } from "./en/refusals/rules";
import { noBreak } from "./fr/figures";
import { formulaSentences as formulasFr } from "./fr/refusals/formula";
import { ruleSentences as rulesFr } from "./fr/refusals/rules";
import type { Language } from "./language";
import { say } from "./say";

interface FunctionTexts {
  /** Of a refusal of the rules: their functions know no other. */
  readonly sentence: (problem: Problem) => string;
  readonly name: (names: Names) => string;
}

const sentencesFr = { ...rulesFr, ...formulasFr };
const sentencesEn = { ...rulesEn, ...formulasEn };

export const functionTexts: Readonly<Record<Language, FunctionTexts>> = {
  fr: { sentence: (problem) => noBreak(say(problem, sentencesFr) ?? ""), name: ({ fr }) => fr },
  en: { sentence: (problem) => say(problem, sentencesEn) ?? "", name: ({ en }) => en },
};
