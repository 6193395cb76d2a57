/** What the pane says of other cases set beside the form, once that part is open. */
import type { ComparedRowWords } from "./compared-row-words";
import type { Labelled } from "./pane-words";

export interface ComparisonWords {
  readonly lead: string;
  readonly files: Labelled;
  /** The works of this browser, where the page keeps some. */
  readonly kept: string;
  readonly choose: string;
  readonly unnamed: string;
  /** What the form says, among the others. */
  readonly here: string;
  readonly reading: string;
  readonly formFirst: string;
  readonly tooMany: (most: number) => string;
  readonly sameName: (name: string) => string;
  /** Of a case file whose format is not kept; empty: at no place in particular. */
  readonly badCase: (path: string) => string;
  readonly leave: string;
  readonly leaveOne: (name: string) => string;
  readonly rows: ComparedRowWords;
  readonly unknown: string;
  /** Under the first amounts: what the others are measured against. */
  readonly differenceHelp: string;
  /** For who hears a difference. */
  readonly difference: string;
  readonly compared: (name: string, schedule: string) => string;
  readonly download: string;
  readonly fileName: string;
  readonly downloaded: (file: string) => string;
}
