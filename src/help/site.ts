/** All the files of the help: its pages, their twins in Markdown, and the list of them. */
import type { Metadata } from "../functions/metadata/metadata";
import type { Translations } from "../functions/metadata/translations";
import type { Language } from "../texts/language";
import { editions } from "./edition";
import { helpPages } from "./help-pages";
import { journalPage } from "./journal";
import { llmsText, markdownOf } from "./markdown";
import { sitePages, type Publication } from "./site-pages";

interface File {
  readonly file: string;
  readonly text: string;
}

interface Described {
  readonly metadata: Readonly<Record<Language, Metadata>>;
  /** The source of the functions. */
  readonly source: string;
  readonly english: Translations;
}

export function siteFiles({ metadata, source, english }: Described, publication: Publication): readonly File[] {
  const pages = [...helpPages(metadata, source, english), ...sitePages(publication), journalPage(publication.journal)];
  const { title, lead } = editions.fr.words;
  return [
    ...pages.map(({ file, html }) => ({ file, text: html })),
    ...pages.map(({ file, html }) => ({ file: file.replace(/\.html$/, ".md"), text: markdownOf(html) })),
    { file: "llms.txt", text: llmsText(title, lead, pages) },
  ];
}
