/** The words of the table of a contract's payments. */
import type { ContractWords } from "../contract-words";

export const contractWords: ContractWords = {
  date: "Date",
  line: "Line",
  part: "Part",
  contractYear: "Year",
  kind: "Kind",
  amount: "Amount",
  certainty: "Certainty",
  reason: "Reason",
  kinds: {
    advance: "Advance",
    balance: "Balance",
    variable: "Variable part",
    crisis: "Crisis",
    aid: "Aid",
    repayment: "Repayment",
  },
  secured: "Secured",
  atRisk: "At risk",
};
