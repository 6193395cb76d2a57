import type { Instalment } from "../../budget/time/instalments";
import type { TimeNote } from "../../budget/time/time-note";
import type { PaneTimeWords } from "../../texts/pane-time-words";

/** What is said of the contract's dates in one language, beside what the whole pane says. */
export interface TimeSpeech {
  readonly words: PaneTimeWords;
  readonly reason: (instalment: Instalment) => string;
  readonly note: (note: TimeNote) => string;
}
