import type { Language } from "../../texts/language";
import type { TimeSpeech } from "./time-speech";

/** A reader needs one language: the other is not loaded. */
export async function timeSpeechIn(language: Language): Promise<TimeSpeech> {
  switch (language) {
    case "fr":
      return import(/* webpackChunkName: "time-fr" */ "./fr").then(({ timeSpeech }) => timeSpeech);
    case "en":
      return import(/* webpackChunkName: "time-en" */ "./en").then(({ timeSpeech }) => timeSpeech);
  }
}
