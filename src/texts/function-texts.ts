/** What the functions say, in the language of whoever reads it. */
import type { Names } from "../agreement/line-names";
import type { Refusal } from "../agreement/refusal";
import type { Source } from "../agreement/source";
import { describeSource } from "./describe-source";
import { euros as eurosEn } from "./en/figures";
import { sentence as sentenceEn } from "./en/refusals";
import { tableWords as wordsEn } from "./en/tables";
import { euros as eurosFr, noBreak, publication } from "./fr/figures";
import { sentence as sentenceFr } from "./fr/refusals";
import { tableWords as wordsFr } from "./fr/tables";
import type { Language } from "./language";
import type { TableWords } from "./table-words";

interface FunctionTexts {
  readonly words: TableWords;
  readonly sentence: (refusal: Refusal) => string;
  readonly name: (names: Names) => string;
  readonly source: (source: Source) => string;
}

const inFrench = { words: wordsFr, separator: " ; ", euros: eurosFr, publication };
const inEnglish = { words: wordsEn, separator: "; ", euros: eurosEn, publication: (iso: string) => iso };

export const functionTexts: Readonly<Record<Language, FunctionTexts>> = {
  fr: {
    words: wordsFr,
    sentence: sentenceFr,
    name: ({ fr }) => fr,
    source: (source) => noBreak(describeSource(source, inFrench)),
  },
  en: {
    words: wordsEn,
    sentence: sentenceEn,
    name: ({ en }) => en,
    source: (source) => describeSource(source, inEnglish),
  },
};
