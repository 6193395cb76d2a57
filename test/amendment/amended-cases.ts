/** Contracts that an invented third schedule in force reaches, by each rule, with and without choices of their own. */
const territory = { population: 62_000, signature: "2021-07-15", missions: "all" };
const rated = {
  access: { rate: 0.8, start: "2021-10-01" },
  pathways: { rate: 0.5, stop: "2024-09-30" },
  prevention: { rates: [0, 0.5, 1] },
  crisis: {},
  quality: { rate: 0.4, start: "2024-02-01" },
};
const crises = ["2024-08-01", "2024-09-01", "2023-02-01", "2023-03-01"];

export const amendedCases = [
  { title: "each year by its first day, in three schedules", json: territory },
  { title: "by the days of each schedule", json: { ...territory, assumptions: { scheduleRule: "prorata", crises } } },
  {
    title: "two crises a year where the third schedule pays two",
    json: { ...territory, missions: rated, assumptions: { scheduleRule: "startOfYear", crises } },
  },
  {
    title: "a signature under the third schedule",
    json: { ...territory, signature: "2024-02-29", missions: rated, assumptions: { crisisDeclared: true } },
  },
  { title: "the third schedule chosen for all five years", json: { ...territory, schedule: "AV3", tier: 3 } },
  {
    title: "a delay, a cap and a date of its own, which prevail over those of every schedule",
    json: {
      ...territory,
      assumptions: { scheduleRule: "prorata", balanceLag: 0, crisesPerYear: 1, crisisEffect: "2023-01-01", crises },
    },
  },
  {
    title: "amounts of the contract in all three",
    json: {
      ...territory,
      assumptions: { scheduleRule: "prorata", advanceUnscheduledCare: true },
      overrides: [
        { line: "pathways", part: "fixed", tier: 2, amount: 35_001.33, schedule: "ACI2019" },
        { line: "access", part: "fixed", tier: 2, amount: 70_000, schedule: "AV2" },
        { line: "pathways", part: "fixed", tier: 2, amount: 36_000.55, schedule: "AV3" },
      ],
    },
  },
];
