/** Whole cases whose charges are followed through a year: spent, to come, corrected. */
import { closedBudgets } from "./closed-case";
import { dialogueBudgets } from "./dialogue-case";
import { community } from "../budget/community";

const post = {
  label: "Coordination",
  gross: 45000,
  employerRate: 0.42,
  share: 1,
  start: "2021-02-15",
  end: "2022-06-30",
};

const followed = {
  ...community,
  pages: ["tracking"],
  situation: { day: "2021-08-31" },
  charges: [
    { nature: "rent", monthly: 700.01, first: "2021-01", last: "2021-12" },
    { nature: "travel", mission: "pathways", amount: 1000, first: "2021-03", last: "2022-01" },
    { nature: "fees", mission: "outside", amount: 77, first: "2022-02" },
  ],
  // Six of them are taxed beyond the allowance: what is to come of the tax is not even.
  staff: Array.from({ length: 6 }, () => post),
  actuals: [
    { line: "613", amount: 5600, mission: "operating", date: "2021-07-31" },
    { line: "625", amount: 900.55, mission: "pathways", date: "2021-06-30" },
    { line: "641", amount: 120000.01, mission: "operating", date: "2021-08-15" },
    { line: "606", amount: -12.5, date: "2021-05-01" },
    { line: "74orgasoc", amount: 9000, date: "2021-11-30" },
    { line: "613", amount: 700, mission: "operating", date: "2020-12-31" },
  ],
  corrections: [
    { mission: "pathways", class: "62", date: "2021-08-31", ahead: "trend", reason: "Deux soirées de plus" },
    { mission: "operating", class: "61", date: "2021-08-31", amount: -250.5, reason: "Loyer renégocié" },
    { class: "60", date: "2021-09-01", amount: 40 },
    { mission: "operating", class: "61", date: "2022-03-01", amount: 999, reason: "D'une autre année" },
  ],
} as const;

export const trackedBudgets = [
  {
    title: "charges followed up to August, by the plan and by the trend, one correction without a reason",
    json: followed,
  },
  {
    title: "the same, up to a month that is typed, in a year that ends in August, an amount missing",
    json: {
      ...followed,
      pages: ["tracking", "report"],
      assumptions: { financialYearEnd: 8 },
      lastActualMonth: "2021-06",
      charges: [...followed.charges, { nature: "fees", mission: "prevention", first: "2021-08" }],
    },
  },
  {
    title: "a last year that is followed alone",
    json: { ...followed, situation: { day: "2022-02-28" }, actuals: followed.actuals.slice(0, 2) },
  },
  { title: "a year of which nothing is spent", json: { ...followed, actuals: [] } },
  ...dialogueBudgets,
  ...closedBudgets,
] as const;
