import type { Day } from "../../agreement/day";
import type { Names } from "../../agreement/line-names";
import type { Cents } from "../../agreement/money";
import type { Refusal } from "../../agreement/refusal";
import type { Note } from "../../funding/notes";
import type { Language } from "../../texts/language";
import type { PaneWords } from "../../texts/pane-words";

/** All that the pane says in one language: its own words, and those that it shares with the functions. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
  readonly euros: (amount: Cents) => string;
  readonly number: (value: number) => string;
  readonly date: (day: Day) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly note: (note: Note) => string;
  readonly name: (names: Names) => string;
}
