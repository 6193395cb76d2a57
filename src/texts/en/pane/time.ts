import type { MoneyWords } from "../../pane-time-words";

export const moneyWords: MoneyWords = {
  title: "What reaches the bank",
  help: "By civil year, in euros, at the rates typed.",
  year: "Year",
  secured: "Received, secure",
  atRisk: "Received, at risk",
  rights: "Earned",
  carriedOver: "Carried over",
  columnsHelp:
    "Earned: what belongs to the year. Carried over: received less earned, since the beginning, on 31 December; below zero, it is still to come.",
  payments: "Payments",
  paymentsOf: (year, count) => `${year}: ${count === 1 ? "1 payment" : `${count} payments`}`,
  certain: "secure",
  uncertain: "at risk",
  behind: (amount, day) => `Advance to finance at worst: ${amount} on ${day}, earned and not yet received.`,
  neverBehind: "No advance to finance: nothing is earned before it is received.",
};
