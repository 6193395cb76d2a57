import type { Chapter } from "./help-words";

/** A page of the site beside the help on functions; its file is `<id>.html`, or `<id>-en.html`. */
export interface SitePage {
  readonly id: "treasurer" | "support" | "privacy" | "terms" | "limits" | "compatibility" | "troubleshooting";
  readonly title: string;
  readonly lead: string;
  /** In the paragraphs, `{contact}` is the publisher's address. */
  readonly chapters: readonly Chapter[];
}

export interface SiteWords {
  readonly pages: readonly SitePage[];
  /** Above the links to all of them. */
  readonly otherPages: string;
  readonly functions: string;
  readonly journal: string;
  /** Of a site whose publisher gave no address. */
  readonly noContact: string;
  readonly version: (version: string) => string;
}
