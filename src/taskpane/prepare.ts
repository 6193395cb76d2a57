import type { Language } from "../texts/language";
import type { Speech } from "./speech/speech";
import { speechIn } from "./speech/speech-in";

/** Sets the page's language and title, and clears it, once the words have come. */
export async function prepare(root: HTMLElement, language: Language): Promise<Speech> {
  const speech = await speechIn(language);
  document.documentElement.lang = language;
  document.title = speech.words.title;
  root.replaceChildren();
  return speech;
}
