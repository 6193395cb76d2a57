/** One sentence for each thing that an accountant's file says and nobody can read. */
import type { LedgerFacts } from "../../../refusal/ledger";
import type { Sentences } from "../../say";
import { number, received } from "../figures";

export const ledgerSentences: Sentences<LedgerFacts> = {
  ledgerAccount: (it) =>
    `received account: ${received(it.received)}. Give an account number, which begins with a digit.`,
  ledgerAmount: (it) =>
    `received amount: ${received(it.received)}. Give a number of euros, such as 1234.56, without a mark for thousands.`,
  ledgerSide: (it) => `received side: ${received(it.received)}. Give D for a debit, C for a credit (or +1 and -1).`,
  cellsBeyondHeads: (it) =>
    `received ${number(it.cells)} cells for ${number(it.heads)} columns. A label probably holds the separator, or cells are merged: mend this line, or put that label between quotation marks.`,
  balanceDay: () =>
    "these lines have no date: this is a trial balance. Give the day of its amounts, or a file with a column « Date ».",
  actualsBeyond: (it) =>
    `the file gives ${number(it.told)} rows of actuals (one for a month, a line of the form and a mission), after ${number(it.kept)} of other months. The budget holds ${number(it.most)}: remove the oldest financial years from Réalisé, or share each line, by the rules, between fewer missions.`,
  ruleForAll: () =>
    "this rule would hold for every entry. Say how the account begins, what the label contains, or the analytic code.",
};
