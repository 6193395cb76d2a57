/** What the page says of a table of communities that one drops on it. */
export interface PageCommunitiesWords {
  readonly title: (file: string) => string;
  readonly judging: string;
  readonly making: string;
  /** Of work under way. @param left in seconds */
  readonly progress: (percent: number, left: number) => string;
  readonly counted: (good: number, bad: number) => string;
  /** The rows, those that cannot be made first. */
  readonly heads: { readonly line: string; readonly name: string; readonly tier: string; readonly outcome: string };
  /** @param granted euros of a contract year; null: not one of its amounts is known */
  readonly ready: (granted: string | null, unknown: number) => string;
  readonly download: (count: number) => string;
  /** What the zip holds, before it is asked for. */
  readonly holds: string;
  readonly done: (count: number, file: string) => string;
  readonly fileName: string;
  readonly unexpected: (detail: string) => string;
}
