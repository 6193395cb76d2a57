import { TimeContent } from "../components/time/time-content";
import type { Language } from "../../texts/language";
import { timeSpeech as inEnglish } from "./en";
import { timeSpeech as inFrench } from "./fr";
import type { TimeSpeech } from "./time-speech";

interface TimeParts {
  readonly TimeContent: typeof TimeContent;
  readonly time: TimeSpeech;
}

const speechIn: Readonly<Record<Language, TimeSpeech>> = { fr: inFrench, en: inEnglish };

/** What tells the payments of a dated contract, and its words in one language. */
export function timeParts(language: Language): TimeParts {
  return { TimeContent, time: speechIn[language] };
}
