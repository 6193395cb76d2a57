/** Why a workbook of ours is not read back, in the language of whoever reads it. */
import type { ReadingFacts } from "../refusal/reading";
import type { PlannedFacts } from "../refusal/planned";
import { plannedSentences as plannedInEnglish } from "./en/refusals/planned";
import { plannedSentences as plannedInFrench } from "./fr/refusals/planned";
import { readingSentences as inEnglish } from "./en/refusals/reading";
import { readingSentences as inFrench } from "./fr/refusals/reading";
import type { Language } from "./language";
import type { Sentences } from "./say";

/** With those of the rows of a budget, which come with them. */
export const readingSentencesIn: Readonly<Record<Language, Sentences<ReadingFacts & PlannedFacts>>> = {
  fr: { ...inFrench, ...plannedInFrench },
  en: { ...inEnglish, ...plannedInEnglish },
};
