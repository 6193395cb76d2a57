/** The pages of the site beside the help on functions, in each language. */
import { siteWords as wordsEn } from "../texts/en/pages";
import { siteWords as wordsFr } from "../texts/fr/pages";
import type { Language } from "../texts/language";
import type { SitePage, SiteWords } from "../texts/site-page";
import { editions, type Edition } from "./edition";
import { element, type Content, type Html } from "./html";
import { prose } from "./introduction";
import { document } from "./page";

/** Who gives the site, and which one it is. */
export interface Publication {
  readonly version: string;
  /** An address of mail or of a page; null: the publisher gave none. */
  readonly contact: string | null;
  /** CHANGELOG.md. */
  readonly journal: string;
}

interface File {
  readonly file: string;
  readonly html: string;
}

const words: Readonly<Record<Language, SiteWords>> = { fr: wordsFr, en: wordsEn };

export function sitePages(publication: Publication): readonly File[] {
  return Object.values(editions).flatMap((edition) =>
    words[edition.language].pages.map((page) => ({
      file: fileOf(page.id, edition.language),
      html: document(edition.language, page.title, [
        header(page, edition, publication),
        body(page, edition, publication),
      ]),
    })),
  );
}

/** Links to all the pages, for the foot of each. */
export function otherPages({ language }: Edition): Html {
  const { pages, functions, journal, otherPages: title } = words[language];
  const all = [
    [editions[language].file, functions],
    ...pages.map((page) => [fileOf(page.id, language), page.title]),
    ["changelog.html", journal],
  ] as const;
  const links = all.map(([href = "", label = ""]) => element("li", {}, element("a", { href }, label)));
  return element("nav", { "aria-label": title }, element("h2", {}, title), element("ul", {}, links));
}

function fileOf(id: SitePage["id"], language: Language): string {
  return language === "fr" ? `${id}.html` : `${id}-en.html`;
}

function header({ id, title, lead }: SitePage, edition: Edition, { version }: Publication): Html {
  const other = edition.language === "fr" ? "en" : "fr";
  const link = { href: fileOf(id, other), hreflang: other, lang: other };
  return element(
    "header",
    {},
    element("h1", {}, title),
    element("p", {}, edition.typeset(lead)),
    element("p", {}, words[edition.language].version(version), " · ", element("a", link, edition.words.otherLanguage)),
  );
}

function body({ chapters }: SitePage, edition: Edition, publication: Publication): readonly Html[] {
  const sections = chapters.map(({ id, title, paragraphs }) =>
    element(
      "section",
      { id },
      element("h2", {}, edition.typeset(title)),
      paragraphs.map((text) => element("p", {}, withContact(text, edition, publication))),
    ),
  );
  return [element("main", {}, sections), otherPages(edition)];
}

function withContact(text: string, edition: Edition, { contact }: Publication): Content {
  const [before = "", ...after] = text.split("{contact}");
  const address = contact === null ? words[edition.language].noContact : linkTo(contact);
  return after.length === 0 ? prose(text, edition) : [prose(before, edition), address, prose(after.join(""), edition)];
}

function linkTo(contact: string): Html {
  return element("a", { href: contact.includes("@") ? `mailto:${contact}` : contact }, contact);
}
