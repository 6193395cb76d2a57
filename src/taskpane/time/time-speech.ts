import type { LineId, PartOrTotal } from "../../agreement/lines";
import type { Payment } from "../../funding/time/payments";
import type { TimeNote } from "../../funding/time/time-note";
import type { MoneyWords } from "../../texts/pane-time-words";

/** What is said of the payments in one language, beside what the whole pane says. */
export interface TimeSpeech {
  readonly words: MoneyWords;
  readonly reason: (payment: Payment) => string;
  /** Of a payment whose amount nobody knows. */
  readonly unknownReason: (line: LineId, part: PartOrTotal, contractYear: number) => string;
  readonly note: (note: TimeNote) => string;
}
