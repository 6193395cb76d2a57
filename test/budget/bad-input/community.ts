/** The community whose budget the bad inputs would go into: a key, and two charges that are right. */
import { planOf } from "../../plan-of";
import { Opened } from "../../workbook/planned/found";

export const rightCharge = { Mission: "Accès aux soins", Nature: "Loyer", Montant: "5", "Premier mois": "2026-01" };

const charge = { mission: "access", nature: "rent", amount: 5, first: "2026-01" };

export const budget = {
  population: 62000,
  schedule: "ACI2019",
  signature: "2025-01-01",
  sharing: [{ name: "locaux", shares: { access: 0.6, prevention: 0.4 } }],
  charges: [charge, charge],
};

/** The same with a row of each other table. */
export const wholeBudget = {
  ...budget,
  transfers: [{ from: "access", to: "prevention", amount: 10, date: "2026-02-01" }],
  resources: [{ kind: "fir", mission: "prevention", action: "Diabète", notified: 1000, first: "2026-01" }],
  staff: [{ gross: 40000, employerRate: 0.4, start: "2026-01-01", end: "2026-12-31" }],
};

export const opened = (json: object) => new Opened(planOf(json));
