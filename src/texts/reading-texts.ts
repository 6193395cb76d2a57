/** Why a workbook of ours is not written, or not read back, in the language of whoever asks. */
import type { HostFacts } from "../refusal/host";
import type { ReadingFacts } from "../refusal/reading";
import type { PlannedFacts } from "../refusal/planned";
import { hostSentences as hostInEnglish } from "./en/refusals/host";
import { plannedSentences as plannedInEnglish } from "./en/refusals/planned";
import { hostSentences as hostInFrench } from "./fr/refusals/host";
import { plannedSentences as plannedInFrench } from "./fr/refusals/planned";
import { readingSentences as inEnglish } from "./en/refusals/reading";
import { readingSentences as inFrench } from "./fr/refusals/reading";
import type { Language } from "./language";
import type { Sentences } from "./say";

/** With those of the rows of a budget and of the host, which come with them. */
export const readingSentencesIn: Readonly<Record<Language, Sentences<ReadingFacts & PlannedFacts & HostFacts>>> = {
  fr: { ...inFrench, ...plannedInFrench, ...hostInFrench },
  en: { ...inEnglish, ...plannedInEnglish, ...hostInEnglish },
};
