/** The words of the table of a contract's payments. */
import type { ContractWords } from "../contract-words";
import { kindWords, natureWords } from "./workbook/common";

export const contractWords: ContractWords = {
  date: "Date",
  line: "Ligne",
  part: "Part",
  contractYear: "Année",
  kind: "Nature",
  amount: "Montant",
  certainty: "Certitude",
  reason: "Motif",
  kinds: kindWords,
  secured: natureWords.secured,
  atRisk: natureWords.atRisk,
};
