/** A whole case for a yearly dialogue: indicators, actuals, a crisis, what was agreed. */

/** Tier 3 of the second amendment, as two contracts show it: access 90 000 fixed and 35 000 variable, pathways twice 45 000… */
export const dialogueCase = {
  signature: "2023-06-01",
  tier: 3,
  schedule: "AV2",
  situation: { day: "2026-07-10" },
  missions: {
    access: { rate: 0.7 },
    pathways: { rate: 0.8 },
    prevention: { rate: 0.6 },
    quality: { rate: 0.5 },
    support: { rate: 0.5 },
    crisis: {},
  },
  assumptions: { crises: ["2025-11-02"] },
  actuals: [
    { line: "613", amount: 8400, mission: "operating", date: "2026-05-31" },
    { line: "622", amount: 42000, mission: "access", date: "2026-04-30" },
    { line: "622", amount: 9000, mission: "earmarked", date: "2025-06-01" },
    { line: "606", amount: 90, date: "2026-03-31" },
    { line: "625", amount: 777, mission: "pathways", date: "2026-06-01" },
    { line: "74orgasoc", amount: 99000, mission: "access", date: "2026-03-31" },
  ],
  indicators: [
    { mission: "access", contractYear: 3, label: "Sans médecin", value: 20000, reference: 12, target: 6, achieved: 9 },
    {
      mission: "access",
      contractYear: 3,
      label: "Créneaux",
      value: 15000,
      level: "allOrNothing",
      target: 4,
      achieved: 5,
    },
    { mission: "prevention", contractYear: 3, label: "Vaccins", value: 8500, reference: 100, target: 200 },
    { mission: "prevention", contractYear: 3, label: "Dépistages", value: 9000, reference: 0, target: 4, achieved: 1 },
    { mission: "prevention", contractYear: 4, label: "D'une autre année", value: 8500, reference: 0, target: 2 },
  ],
  decisions: [
    { contractYear: 2, subject: "rate", mission: "prevention", rate: 0.6, label: "Taux visé : 60 %" },
    { contractYear: 3, subject: "tier", value: 3, label: "Taille confirmée" },
  ],
  received: [
    { date: "2026-06-10", amount: 987654.32, label: "Depuis la signature" },
    { date: "2026-09-01", amount: 12.5 },
  ],
  pages: ["dialogue"],
};

export const dialogueBudgets = [
  { title: "the third year of a contract, for its dialogue", json: dialogueCase },
  {
    title: "the dialogue of a first year of which nothing is spent, amounts missing",
    json: { ...dialogueCase, tier: 4, dialogueYear: 1 },
  },
];
