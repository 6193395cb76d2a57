import type { MoneyWords } from "../../pane-time-words";

export const moneyWords: MoneyWords = {
  situation: {
    title: (day) => `Where you stand on ${day}`,
    atFirst: (day) => `On the first day of the contract, ${day}`,
    signed: (day) => `Signature, as read: ${day}.`,
    next: "Next payment",
    on: (day) => `on ${day}`,
    noMore: "none any more",
    twelveMonths: "Next twelve months",
    belongs: (first, last) => `Belongs to the financial year, ${first} to ${last}`,
    safe: (last) => `Safe to spend until ${last}`,
    short: {
      overdrawn: (amount, day) => `The account is overdrawn on ${day}: ${amount}.`,
      overdraftToCome: (amount, day) => `An overdraft to come with secure money alone: ${amount} on ${day}.`,
      nothingSafe: (amount, day) => `Nothing is safe to spend until ${day}: ${amount}.`,
    },
    askBalance: "Give the bank balance.",
    allSecure: "all secure",
    atRisk: (amount) => `of which ${amount} at risk`,
    known: (missing) => (missing === 1 ? "known: 1 amount to enter" : `known: ${missing} amounts to enter`),
    bankBalance: "Bank balance on that day",
    commitments: "Committed and not paid yet",
    earmarkedSpent: "Already spent on unscheduled care",
  },
  bars: {
    title: "The twelve months ahead, in thousands of euros",
    period: "Period",
    days: (first, last) => `${first} to ${last}`,
  },
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
  toEnter: "to enter",
  behind: (amount, day) =>
    `Advance to finance at worst, from now on: ${amount} on ${day}, earned and not yet received.`,
  neverBehind: "No advance to finance: nothing is earned before it is received.",
};
