import type { Payment } from "../../funding/time/payments";
import type { TimeNote } from "../../funding/time/time-note";
import type { PaneTimeWords } from "../../texts/pane-time-words";

/** What is said of the contract's dates in one language, beside what the whole pane says. */
export interface TimeSpeech {
  readonly words: PaneTimeWords;
  readonly reason: (payment: Payment) => string;
  readonly note: (note: TimeNote) => string;
}
