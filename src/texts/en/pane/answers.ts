import type { AnswerWords } from "../../pane-answer-words";

export const answerWords: AnswerWords = {
  answer: {
    tier: (tier) => `Tier ${tier}`,
    year: (year, first, last) => `year ${year}, from ${first} to ${last}`,
    over: (last) => `contract over since ${last}`,
    before: (schedules) => `The years before followed "${schedules}".`,
    unsigned:
      "Without a date of signature, the budget is that of one contract year. Give it to see the payments, the year in progress and what belongs to the financial year.",
  },
  missing: {
    title: (count) =>
      count === 0
        ? "Amounts of your contract"
        : count === 1
          ? "PROVISIONAL: 1 amount of your contract is missing"
          : `PROVISIONAL: ${count} amounts of your contract are missing`,
    help: (tiers) =>
      `No text gives them at tier ${tiers}: take them from article 6 of your contract. Until then they do not count.`,
    takeAll: (count) =>
      count === 1 ? "Take the plausible value, to be confirmed" : `Take the ${count} plausible values, to be confirmed`,
  },
  missions: {
    title: "Missions and objectives",
    help: "Objectives reached: 80 or 80%. They touch the variable part only; an empty field counts 0%.",
    core: "core",
    optional: "optional",
    rate: "Achievement rate",
    emptyRate: "0%",
    all: "Objectives reached, for all:",
    several: "several rates, which the slider replaces",
    back: "Back to my rates",
  },
  preview: {
    withProblems: (count) =>
      count === 1
        ? "One field needs correcting: this preview leaves it out."
        : `${count} fields need correcting: this preview leaves them out.`,
    year: (tier, schedule) => `In euros: tier ${tier}, schedule "${schedule}".`,
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
    moreAtBest: "More, if all objectives are reached",
    unknown: "to enter",
    toEnter: (count) => (count === 1 ? "1 amount to enter" : `${count} amounts to enter`),
    amountOf: (line, part) => `${line}, ${part}`,
    undivided: { label: "Total of the mission", help: "Counted at 100% only, as long as its parts are unknown." },
    suggestion: (amount) => `Unverified: ${amount}`,
    use: "Use it",
    useFor: (amount, field) => `Use ${amount}, unverified, for ${field}`,
    used: "Unverified suggestion: your contract has to confirm it.",
  },
  take: (schedule) => `Move to the schedule "${schedule}"`,
};
