import type { Language } from "../../texts/language";
import type { Answers } from "./answers";

/** Nothing is answered before something is typed: the first screen does not wait for it. */
export async function answersIn(language: Language): Promise<Answers> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "answers-fr" */ "./fr")).answers;
    case "en":
      return (await import(/* webpackChunkName: "answers-en" */ "./en")).answers;
  }
}
