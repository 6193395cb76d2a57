/** The whole case of a contract that lacks amounts: nothing unknown may become a figure in any engine. */
export const lackingBudget = {
  title: "a contract that still lacks amounts, and a bank that nobody asked",
  json: {
    name: "CPTS du Marais",
    population: 62000,
    signature: "2025-03-03",
    pages: ["cerfa", "entries"],
    accounting: { variablePart: "notified" },
    charges: [{ nature: "rent", monthly: 1000, first: "2026-01", last: "2026-12", key: "prorata" }],
    indicators: [
      { mission: "access", contractYear: 1, value: 9000, level: "allOrNothing", target: 1, achieved: 1 },
      {
        mission: "pathways",
        contractYear: 1,
        unit: "points",
        value: 2,
        level: "allOrNothing",
        target: 1,
        achieved: 0,
      },
    ],
  },
} as const;
