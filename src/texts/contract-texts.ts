/** What the functions of a contract say, in the language of whoever reads it. */
import type { ContractProblem } from "../funding/time/contract-problem";
import type { Payment } from "../funding/time/payments";
import type { ContractWords } from "./contract-words";
import { contractSentence as sentenceEn, contractWords as wordsEn } from "./en/contract";
import { reasonOf as reasonEn } from "./en/payments";
import { contractSentence as sentenceFr, contractWords as wordsFr } from "./fr/contract";
import { reasonOf as reasonFr } from "./fr/payments";
import type { Language } from "./language";

interface ContractTexts {
  readonly words: ContractWords;
  readonly sentence: (problem: ContractProblem) => string;
  readonly reasonOf: (payment: Payment) => string;
}

export const contractTexts: Readonly<Record<Language, ContractTexts>> = {
  fr: { words: wordsFr, sentence: sentenceFr, reasonOf: reasonFr },
  en: { words: wordsEn, sentence: sentenceEn, reasonOf: reasonEn },
};
