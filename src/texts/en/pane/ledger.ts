import type { LedgerWords } from "../../pane-ledger-words";
import type { AccountTotal } from "../../../budget/ledger/subtotals";
import { euros, number } from "../figures";

export const ledgerWords: LedgerWords = {
  lead: "What the accountant gives becomes the sheet Réalisé: accounts 6 and 7, by month, line of the cerfa form and mission. Nothing leaves this computer, and nothing of the entries is kept.",
  file: {
    label: "The accountant's file",
    help: "The FEC, a journal or a trial balance, as text (.txt, .csv). Choose it or drop it here.",
  },
  text: {
    label: "Or a journal or a trial balance, pasted",
    help: "Copy the rows with their French heads: Compte, Débit, Crédit at least; Date, Libellé, Analytique…",
  },
  asOf: { label: "Day of the trial balance", help: "Of a trial balance, whose rows have no date: 30/09/2026." },
  rules: {
    label: "Rules: to which mission an entry goes",
    help: "Rows copied from a table: Compte commence par; Libellé contient; Mission. The first that holds decides; a build keeps them in the workbook, from year to year.",
  },
  place: { rules: "Rules" },
  reading: "Reading…",
  percent: (share) => `Reading: ${Math.floor(share * 100)}%`,
  tooLong: (megabytes) => `This file is over ${megabytes} MB: these are no accounts of a community.`,
  unreadable: "This file cannot be read any more: it was moved or changed. Choose it again.",
  read: (lines, kept, months) =>
    `${number(lines)} ${lines === 1 ? "line was" : "lines were"} read, ${number(kept)} of them of charges and products${monthsSaid(months)}.`,
  leftOut: (accounts) => `Rows of totals, left out since their accounts are there one by one: ${listed(accounts)}.`,
  beside: (accounts) =>
    `Counted beside the longer accounts that begin with them: ${listed(accounts)}. If these are their totals, remove these rows.`,
  unlined: (accounts) =>
    `Without a line of the cerfa form, so in no actuals: ${listed(accounts)}. Ask your accountant which account they belong to.`,
  unbalanced: (difference) => `Debits and credits differ by ${difference}: these are no whole accounts.`,
  nothingLeft: "Every charge has its mission.",
  left: (entries, amount) =>
    `Left to place: ${number(entries)} ${entries === 1 ? "entry" : "entries"} of charges, ${amount}, without a mission.`,
  toPlace: {
    title: "Accounts to place",
    account: "Account",
    amount: "Amount",
    mission: "Mission",
    place: (account) => `Mission of account ${account}`,
    choose: "to place",
    more: (accounts) => `And ${number(accounts)} more ${accounts === 1 ? "account" : "accounts"}.`,
    entries: (count) => `${number(count)} ${count === 1 ? "entry" : "entries"}`,
  },
  toJoin: (rows) =>
    `The next build writes ${number(rows)} ${rows === 1 ? "row" : "rows"} in Réalisé, in place of those of these months; other months stay.`,
  leave: "Leave these actuals out",
};

const shownAccounts = 8;

/** “61 (€6,000), 62 (€500)” */
function listed(accounts: readonly AccountTotal[]): string {
  const shown = accounts.slice(0, shownAccounts).map(({ account, amount }) => `${account} (${euros(amount)})`);
  const more = accounts.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? `, and ${number(more)} more` : ""}`;
}

function monthsSaid(months: readonly [first: string | null, last: string] | null): string {
  if (months === null) return "";
  const [first, last] = months;
  return first === null ? `, from the beginning of the financial year to ${last}` : `, from ${first} to ${last}`;
}
