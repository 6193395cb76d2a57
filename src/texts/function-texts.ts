/** What the functions say, in the language of whoever reads it. */
import type { Names } from "../agreement/line-names";
import type { Refusal } from "../agreement/refusal";
import { sentence as sentenceEn } from "./en/refusals";
import { tableWords as wordsEn } from "./en/tables";
import { sentence as sentenceFr } from "./fr/refusals";
import { tableWords as wordsFr } from "./fr/tables";
import type { Language } from "./language";
import type { TableWords } from "./table-words";

interface FunctionTexts {
  readonly words: TableWords;
  readonly sentence: (refusal: Refusal) => string;
  readonly name: (names: Names) => string;
}

export const functionTexts: Readonly<Record<Language, FunctionTexts>> = {
  fr: { words: wordsFr, sentence: sentenceFr, name: ({ fr }) => fr },
  en: { words: wordsEn, sentence: sentenceEn, name: ({ en }) => en },
};
