import type { Language } from "../../texts/language";
import type { MoneyPreview } from "../components/time/money-preview";
import type { TimeSpeech } from "./time-speech";
import { timeSpeechIn } from "./time-speech-in";

interface TimeParts {
  readonly MoneyPreview: typeof MoneyPreview;
  readonly time: TimeSpeech;
}

/** What tells the payments of a dated contract, and its words in one language. */
export async function loadTime(language: Language): Promise<TimeParts> {
  const [content, time] = await Promise.all([
    import(/* webpackChunkName: "time" */ "../components/time/money-preview"),
    timeSpeechIn(language),
  ]);
  return { MoneyPreview: content.MoneyPreview, time };
}
