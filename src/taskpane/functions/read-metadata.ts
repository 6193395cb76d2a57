import type { Metadata } from "../../functions/metadata/metadata";
import type { Language } from "../../texts/language";

const files: Readonly<Record<Language, string>> = { fr: "functions.json", en: "functions-en.json" };

/** What Excel reads of the functions, from the page's own site, as its scripts. */
export async function readMetadata(language: Language): Promise<Metadata> {
  const file = files[language];
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as Metadata;
}
