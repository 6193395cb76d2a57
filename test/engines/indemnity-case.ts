/** Rates of the assembly's own, declarations of every kind, and people under, near and beyond each cap. */
const declared = (keys: object) => ({ date: "2025-03-05", person: "P1", nature: "indemnity", ...keys });

export const indemnityCase = {
  title: "indemnities and remunerations, by rate and typed, some unknown, caps near and passed",
  json: {
    tier: 2,
    signature: "2024-01-01",
    situation: { day: "2025-06-30", bankBalance: 90000 },
    missions: "all",
    charges: [{ nature: "rent", monthly: 650.55, first: "2025-01", last: "2025-12" }],
    resources: [{ kind: "fir", action: "Projet", label: "FIR", notified: 900, first: "2025-01", tied: true }],
    pages: ["cerfa", "entries"],
    indemnities: {
      account: "6588",
      secondCap: 20000,
      rates: [
        { profession: "Médecin", activity: "Réunion", mode: "hour", indemnity: 75.33, remuneration: 60 },
        { activity: "Réunion", mode: "hour", indemnity: 30, voted: "2024-02-01" },
        { profession: "Infirmier", activity: "Garde", mode: "lump", remuneration: 120 },
      ],
      declarations: [
        declared({ profession: "Médecin", activity: "Réunion", quantity: 2.5, state: "paid", document: "F1" }),
        declared({ profession: "Sage-femme", activity: "réunion", quantity: 1.333, mission: "access" }),
        declared({
          nature: "remuneration",
          profession: "Infirmier",
          activity: "Garde",
          quantity: 3,
          mission: "access",
        }),
        declared({ nature: "remuneration", activity: "Garde", quantity: 3, action: "Projet" }),
        declared({ nature: "remuneration", amount: 16000, person: "P2", action: "Projet", mission: "outside" }),
        declared({ amount: 19999.99, person: "P3", state: "validated", date: "2024-12-31" }),
        declared({ amount: 20000.01, person: "P4", state: "paid", date: "2026-01-01" }),
        declared({ amount: 48000, person: "p1", profession: "Médecin" }),
        declared({ amount: 300, person: "007", date: "2031-05-31" }),
        declared({ amount: 200, person: "7", date: "2031-05-31" }),
        declared({ person: "P5", activity: "Garde" }),
      ],
    },
  },
} as const;
