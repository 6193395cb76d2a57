import type { AnswerWords } from "../../pane-answer-words";
import { problemWords } from "./problems";

export const answerWords: AnswerWords = {
  faults: {
    nameTooLong: (length, most) => `Name received: ${length} characters. Give a name of ${most} characters at most.`,
    stopBeforeStart: (stop, start) =>
      `Stop received: ${stop}, for a mission that started on ${start}. Give a date after its start.`,
    afterContract: (day, end) => `Date received: ${day}, but the contract ends before ${end}. Give an earlier date.`,
    beforeSignature: (day, signature) => `Date received: ${day}. Give a day from the signature on, ${signature}.`,
    bankBalance: "Give a number of euros, from -1 billion to 1 billion.",
    neverInForce: (schedule) =>
      `This rule follows the schedules in force, and ${schedule} never was. Choose "Schedule chosen", or a schedule in force.`,
  },
  problems: problemWords,
  missions: {
    title: "Missions",
    help: "Achievement rate: 0.85 or 85%. It touches the variable part only; left empty, it counts 0%.",
    core: "core",
    optional: "optional",
    rate: "Achievement rate",
    emptyRate: "0%",
  },
  preview: {
    title: "Preview",
    withProblems: (count) =>
      count === 1
        ? "One field needs correcting: this preview leaves it out."
        : `${count} fields need correcting: this preview leaves them out.`,
    year: (tier, schedule) => `One contract year, in euros: tier ${tier}, schedule ${schedule}.`,
    scenario: "Scenario",
    scenarios: {
      prudent: { label: "Prudent", help: "at 0%" },
      central: { label: "Central", help: "rates typed" },
      full: { label: "Full", help: "at 100%" },
    },
    secured: "Secure",
    atRisk: "At risk",
    total: "Total",
    knownTotal: "Known total",
    byLine: "By mission",
    scenarioShown: "Scenario shown",
    moreAtBest: "Up to 100%",
    unknown: "to enter",
    toEnter: (count) => (count === 1 ? "1 amount to enter" : `${count} amounts to enter`),
    ask: (tier) =>
      `The schedule does not give these amounts at tier ${tier}. Take them from your contract (article 6); until then they do not count.`,
    amountOf: (line, part) => `${line}, ${part}`,
    undivided: { label: "Total of the mission", help: "Counted at 100% only, as long as its parts are unknown." },
    suggestion: (amount) => `Unverified: ${amount}`,
    use: "Use it",
    useFor: (amount, field) => `Use ${amount}, unverified, for ${field}`,
    used: "Unverified suggestion: your contract has to confirm it.",
  },
  take: (schedule) => `Take ${schedule}`,
};
