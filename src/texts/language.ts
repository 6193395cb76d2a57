export type Language = "fr" | "en";

/** French for everybody but those whose Excel speaks English. `tag` is a BCP 47 language tag, such as `en-GB`. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "fr";
}
