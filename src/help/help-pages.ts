import { examples } from "../functions/examples";
import type { Metadata } from "../functions/metadata/metadata";
import { readResults } from "../functions/metadata/results";
import type { Translations } from "../functions/metadata/translations";
import type { Language } from "../texts/language";
import { editions, type Edition } from "./edition";
import { functionEntry, type Entry } from "./function-entry";
import { element, markupOf, type Content, type Html } from "./html";
import { chaptersOf, introduction } from "./introduction";

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
  const { language, typeset, words } = edition;
  const other = editions[language === "fr" ? "en" : "fr"];
  const otherLink = { href: other.file, hreflang: other.language, lang: other.language };
  const body = element(
    "body",
    {},
    element(
      "header",
      {},
      element("h1", {}, words.title),
      element("p", {}, typeset(words.lead)),
      element("p", {}, element("a", otherLink, words.otherLanguage)),
    ),
    contents(entries, edition),
    element(
      "main",
      {},
      introduction(edition),
      element("h2", { id: "functions" }, words.functions),
      entries.map((entry) => functionEntry(entry, edition)),
    ),
  );
  return `<!doctype html>\n${markupOf(element("html", { lang: language }, head(words.title), body))}`;
}

/** Nothing but its own style and icon: no script, no other site. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

function head(title: string): Html {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("link", { rel: "icon", href: "assets/icon-32.png" }),
    element("link", { rel: "stylesheet", href: "help.css" }),
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
