import type { AdvancedWords } from "../../pane-advanced-words";

export const advancedWords: AdvancedWords = {
  contractTier: {
    label: "Tier stated in the contract",
    help: "Optional; it prevails over the population's.",
    ofPopulation: "The population's",
  },
  schedule: "Schedule applied",
  scheduleConfirmed: {
    label: "Another schedule than the signature's: this is meant",
    help: "Otherwise a check of the workbook fails.",
  },
  choice: {
    since: (day) => `since ${day}`,
    fromTo: (first, last) => `${first} to ${last}`,
    proposal: "proposal",
    historical: "historical",
  },
  status: {
    since: (day) => `In force since ${day}.`,
    fromTo: (first, last) => `In force from ${first} to ${last}.`,
    proposal: "Proposal, never in force: for comparison only.",
    historical: "Historical, as the press reported it: for comparison only.",
  },
  compensation: {
    label: "Compensation of professionals",
    help: "Unscheduled care: if the community makes up for loss of activity.",
  },
  earmarked: {
    label: "Earmarked envelope",
    help: "Unscheduled care: if the scheme that takes and directs requests is in place.",
  },
  earmarkedOfFixed: {
    label: "Fixed part of access, of which earmarked",
    help: "What the contract keeps for unscheduled care, each year; it adds nothing.",
  },
  document: "Signing the workbook",
  preparedBy: {
    label: "Prepared by",
    help: "At the head of the summary, at the foot of each page and as the file's author.",
  },
  preparedFor: { label: "For", help: "Whom the document is handed to." },
  note: { label: "Note of the summary", help: "One sentence, printed on the first page." },
  crisis: "Health crisis",
  crisisPlan: {
    label: "Crisis plan of the year",
    help: "Drafted in the first year, updated in the following ones.",
    drafted: "Drafted",
    updated: "Updated",
  },
  crisisDeclared: {
    label: "Grave crisis declared in the year",
    help: "Only if the authority declared it.",
  },
  starts: "Start of the missions",
  start: "Start",
  atSignature: "signing",
  balanceDelay: {
    label: "Delay of the balance, in months",
    help: "To see the effect of a balance paid later than planned.",
  },
  help: "Optional: a field left empty follows the mission, the year before or the assumption that it shows.",
  missions: "Stop and rates of each mission",
  stop: "Stop",
  toTheEnd: "never",
  rate: "Rate",
  emptyRate: "0%",
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
  contractEnd: {
    label: "Early end of the contract",
    help: "The first day on which it no longer runs, notice included; empty: its five years. Advances not earned are given back.",
  },
  stoppedMission: {
    label: "Advance of a mission that stops",
    help: "Taken back: what is beyond the due is returned, however late a balance; so when the contract stops. Kept: the advance stays.",
    options: { prorata: "Taken back", kept: "Kept" },
  },
  financialYearEnd: {
    label: "Last month of the financial year",
    help: "1 to 12; 12: the year ends on 31 December.",
  },
  aids: { label: "Aids paid once", help: "Amount signed not verified: to be entered. No date: the signature." },
  intentAid: "Letter of intent aid",
  startUpSupplement: "Start-up supplement to the operating grant",
  amount: "Amount",
  date: "Date",
};
