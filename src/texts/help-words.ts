import type { ScheduleStatus } from "../agreement/schedule-file";

/** A titled part of the help page. In its paragraphs, `formulas and words to type` stand between backticks. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What the help page says around the functions, whose own words are Excel's. */
export interface HelpWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  /** The link to the same page in the other language, in that language. */
  readonly otherLanguage: string;
  readonly start: Chapter;
  readonly missions: Chapter & { readonly number: string; readonly name: string; readonly alsoAccepted: string };
  readonly schedules: Chapter & {
    readonly name: string;
    readonly what: string;
    readonly status: string;
    readonly byDefault: string;
    readonly statuses: Readonly<Record<ScheduleStatus, string>>;
    readonly since: (day: string) => string;
    readonly fromTo: (first: string, last: string) => string;
  };
  readonly values: Chapter;
  /** A contract worked out by hand. */
  readonly contract: Chapter;
  readonly spilling: Chapter;
  readonly errors: Chapter;
  readonly functions: string;
  readonly syntax: string;
  readonly otherSeparators: string;
  readonly parameters: string;
  readonly optional: string;
  readonly result: string;
  readonly spilled: string;
  readonly examples: string;
  range(address: string): string;
  readonly failures: string;
  readonly errorCodes: Readonly<Record<"#VALUE!" | "#N/A", string>>;
}
