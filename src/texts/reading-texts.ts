/** Why a workbook of ours is not read back, in the language of whoever reads it. */
import type { ReadingFacts } from "../refusal/reading";
import { readingSentences as inEnglish } from "./en/refusals/reading";
import { readingSentences as inFrench } from "./fr/refusals/reading";
import type { Language } from "./language";
import type { Sentences } from "./say";

export const readingSentencesIn: Readonly<Record<Language, Sentences<ReadingFacts>>> = { fr: inFrench, en: inEnglish };
