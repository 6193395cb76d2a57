import type { PaneWords } from "../../pane-words";

export const formWords: PaneWords["form"] = {
  fromWorkbook: "This workbook was built here: the form shows its choices, as the cells now have them.",
  territory: "Territory",
  name: {
    label: "Name of the CPTS",
    help: "Optional; it will stand on the workbook.",
    tooLong: (length, most) => `Name received: ${length} characters. Give a name of ${most} characters at most.`,
  },
  population: {
    label: "Population of the territory",
    help: "Number of inhabitants stated in the contract, such as 62,000.",
    missing: "Give the population of the territory, or the tier stated in the contract.",
  },
  contractTier: {
    label: "Tier stated in the contract",
    help: "Optional; it prevails over the population's.",
    ofPopulation: "The population's",
  },
  tier: (tier) => `Tier ${tier}`,
  retainedTier: (tier) => `Tier retained: ${tier}`,
  scheduleTitle: "Schedule",
  schedule: "Schedule applied",
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
  take: (schedule) => `Take ${schedule}`,
  signature: { label: "Date on which the contract was signed", help: "Optional, such as 2024-03-01." },
  missions: "Missions",
  missionsHelp: "Achievement rate: 0.85 or 85%. It touches the variable part only; left empty, it counts 0%.",
  core: "core",
  optional: "optional",
  rate: "Achievement rate",
  emptyRate: "0%",
  unrated: "No variable part: no rate.",
  compensation: {
    label: "Compensation of professionals",
    help: "Unscheduled care: if the community makes up for loss of activity.",
  },
  earmarked: {
    label: "Earmarked envelope",
    help: "Unscheduled care: if the scheme that takes and directs requests is in place.",
  },
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
  stopBeforeStart: (stop, start) =>
    `Stop received: ${stop}, for a mission that started on ${start}. Give a date after its start.`,
  beforeSignature: (day, signature) => `Date received: ${day}. Give a day from the signature on, ${signature}.`,
  bankBalance: "Give a number of euros, from -1 billion to 1 billion.",
  afterContract: (day, end) => `Date received: ${day}, but the contract ends before ${end}. Give an earlier date.`,
  neverInForce: (schedule) =>
    `This rule follows the schedules in force, and ${schedule} never was. Choose "Schedule chosen", or a schedule in force.`,
};
