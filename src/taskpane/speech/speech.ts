import type { Day } from "../../agreement/day";
import type { Names } from "../../agreement/line-names";
import type { Cents } from "../../agreement/money";
import type { Language } from "../../texts/language";
import type { PaneWords } from "../../texts/pane-words";

/** What the pane says in one language on its first screen. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
  readonly euros: (amount: Cents) => string;
  readonly number: (value: number) => string;
  readonly date: (day: Day) => string;
  readonly name: (names: Names) => string;
}
