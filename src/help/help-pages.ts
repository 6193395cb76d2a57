import { examples } from "../functions/examples";
import type { Metadata } from "../functions/metadata/metadata";
import { readResults } from "../functions/metadata/results";
import type { Translations } from "../functions/metadata/translations";
import type { Language } from "../texts/language";
import { editions, type Edition } from "./edition";
import { functionEntry, type Entry } from "./function-entry";
import { element, type Content, type Html } from "./html";
import { chaptersOf, introduction } from "./introduction";
import { document } from "./page";
import { otherPages } from "./site-pages";

/** The help page of each language, as files of the site. */
export function helpPages(
  metadata: Readonly<Record<Language, Metadata>>,
  functionsSource: string,
  english: Translations,
): readonly { readonly file: string; readonly html: string }[] {
  const results = readResults(functionsSource);
  const resultOf = { fr: (id: string) => results.get(id), en: (id: string) => english[id]?.result };
  return Object.values(editions).map((edition) => {
    const entries = metadata[edition.language].functions.map((known) => ({
      known,
      result: resultOf[edition.language](known.id) ?? "",
      examples: examples[known.id] ?? [],
    }));
    return { file: edition.file, html: page(entries, edition) };
  });
}

function page(entries: readonly Entry[], edition: Edition): string {
  const { language, words } = edition;
  const functions = element("h2", {}, words.functions);
  const described = entries.map((entry) => functionEntry(entry, edition));
  const main = element("main", {}, introduction(edition), functions, described);
  return document(language, words.title, [header(edition), contents(entries, edition), main, otherPages(edition)]);
}

function header({ language, typeset, words }: Edition): Html {
  const other = editions[language === "fr" ? "en" : "fr"];
  const link = { href: other.file, hreflang: other.language, lang: other.language };
  return element(
    "header",
    {},
    element("h1", {}, words.title),
    element("p", {}, typeset(words.lead)),
    element("p", {}, element("a", link, words.otherLanguage)),
  );
}

function contents(entries: readonly Entry[], edition: Edition): Html {
  const { typeset, words } = edition;
  const chapters = chaptersOf(edition).map(({ id, title }) => item(id, typeset(title)));
  const functions = entries.map(({ known: { id } }) => item(id, `CPTS.${id}`));
  return element(
    "nav",
    { "aria-label": words.contents },
    element("h2", {}, words.contents),
    element("ul", {}, chapters),
    element("ul", { class: "functions" }, functions),
  );
}

function item(id: string, ...label: Content[]): Html {
  return element("li", {}, element("a", { href: `#${id}` }, label));
}
