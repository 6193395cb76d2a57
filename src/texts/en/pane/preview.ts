import type { PaneWords } from "../../pane-words";

export const previewWords: PaneWords["preview"] = {
  title: "Preview",
  empty: "Give the population or the contract's tier: the amounts show here.",
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
  spoken: (secured, atRisk, total) =>
    `Preview, central scenario: ${secured} secure, ${atRisk} at risk, ${total} in all.`,
};
