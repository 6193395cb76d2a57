import type { PaneTimeWords } from "../../pane-time-words";

export const timeWords: PaneTimeWords = {
  signature: "Date of signature: above, under Schedule. An empty field follows the assumption that it shows.",
  starts: "Start of the missions",
  start: "Start",
  atSignature: "signing",
  balanceDelay: {
    label: "Delay of the balance, in months",
    help: "To see the effect of a balance paid later than planned.",
  },
  finer: {
    title: "Rates by year, stops, tiers…",
    help: "Optional: a field left empty follows the mission, the year before or the assumption that it shows.",
    missions: "Stop and rates of each mission",
    stop: "Stop",
    toTheEnd: "never",
    rate: "Rate",
    year: "year",
    tiers: "Tier of each contract year",
    tier: "Tier",
    crises: {
      label: "Grave crises declared",
      help: 'Their dates, separated by semicolons. Without any, "Grave crisis declared" assumes one when the mission starts.',
    },
    assumptions: "What no text settles",
    crisesPerYear: { label: "Crises paid in a contract year, at most", help: "No text read says it." },
    crisisEffect: {
      label: "First day of the crisis mission",
      help: "A single source gives it, to be checked; the mission does not start earlier.",
    },
    proratePlan: {
      label: "Crisis plan prorated",
      help: "No: the plan and its update are due whole once delivered. No text read says it.",
    },
    scheduleRule: {
      label: "Schedule of each year",
      help: "No text settles how a contract goes from one schedule to the next.",
      options: { chosen: "Schedule chosen", startOfYear: "On the year's first day", prorata: "Prorated by days" },
    },
    balanceLag: {
      label: "Balance paid after the anniversary, in months",
      help: 'Yearly dialogue within two months; the Senate writes "at the anniversary".',
    },
    prorationBasis: {
      label: "Prorated by",
      help: "Actual days of the contract year, or whole months out of twelve. No text read says it.",
      options: { days: "Days", months: "Months" },
    },
    prorateVariable: {
      label: "Variable part prorated",
      help: "Yes: a mission that runs part of the year can earn that part only. To be checked.",
    },
    advanceUnscheduledCare: {
      label: "Advance on unscheduled care",
      help: "No: compensation and earmarked envelope come with the balance. No text read says it.",
    },
    stoppedMission: {
      label: "Advance of a mission that stops",
      help: "Taken back: what is beyond the due is returned with the balance. Kept: the advance stays.",
      options: { prorata: "Taken back", kept: "Kept" },
    },
    aids: { label: "Aids paid once", help: "Amount signed not verified: to be entered. No date: the signature." },
    intentAid: "Letter of intent aid",
    startUpSupplement: "Start-up supplement to the operating grant",
    amount: "Amount",
    date: "Date",
  },
  money: {
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
  },
};
