import type { Language } from "../../texts/language";
import type { Speech } from "./speech";

/** A reader needs one language: the other is not loaded. */
export async function speechIn(language: Language): Promise<Speech> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "speech-fr" */ "./fr")).speech;
    case "en":
      return (await import(/* webpackChunkName: "speech-en" */ "./en")).speech;
  }
}
