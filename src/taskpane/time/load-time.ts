import type { Language } from "../../texts/language";
import type { TimeContent } from "../components/time/time-content";
import type { TimeSpeech } from "./time-speech";
import { timeSpeechIn } from "./time-speech-in";

interface TimeParts {
  readonly TimeContent: typeof TimeContent;
  readonly time: TimeSpeech;
}

/** What tells the payments of a dated contract, and its words in one language. */
export async function loadTime(language: Language): Promise<TimeParts> {
  const [content, time] = await Promise.all([
    import(/* webpackChunkName: "time" */ "../components/time/time-content"),
    timeSpeechIn(language),
  ]);
  return { TimeContent: content.TimeContent, time };
}
