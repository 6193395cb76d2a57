/** What the functions of a contract say, in the language of whoever reads it. */
import type { Payment } from "../funding/time/payments";
import type { Refused } from "../refusal/refused";
import type { ContractWords } from "./contract-words";
import { contractWords as wordsEn } from "./en/contract";
import { explain as explainEn } from "./en/explain";
import { reasonOf as reasonEn } from "./en/payments";
import { choiceSentences as choicesEn } from "./en/refusals/choices";
import { contractSentences as contractEn } from "./en/refusals/contract";
import { ruleSentences as rulesEn } from "./en/refusals/rules";
import { contractWords as wordsFr } from "./fr/contract";
import { explain as explainFr } from "./fr/explain";
import { reasonOf as reasonFr } from "./fr/payments";
import { choiceSentences as choicesFr } from "./fr/refusals/choices";
import { contractSentences as contractFr } from "./fr/refusals/contract";
import { ruleSentences as rulesFr } from "./fr/refusals/rules";
import type { Language } from "./language";

interface ContractTexts {
  readonly words: ContractWords;
  readonly sentence: (refused: Refused) => string;
  readonly reasonOf: (payment: Payment) => string;
}

const known = {
  fr: { ...rulesFr, ...choicesFr, ...contractFr },
  en: { ...rulesEn, ...choicesEn, ...contractEn },
};

export const contractTexts: Readonly<Record<Language, ContractTexts>> = {
  fr: { words: wordsFr, sentence: (refused) => explainFr(refused, known.fr) ?? "", reasonOf: reasonFr },
  en: { words: wordsEn, sentence: (refused) => explainEn(refused, known.en) ?? "", reasonOf: reasonEn },
};
