import type { Input } from "../places";

/** What a person types into a workbook, and the case that the workbook must then be that of. */
export interface Change {
  readonly title: string;
  readonly before: object;
  readonly typed: readonly (readonly [Input, string | number | null])[];
  readonly after: object;
}

export const access = { rate: 0.8, compensation: true, earmarked: true };

/** Tier 2 of 2019, where every amount is known. */
export const known = {
  name: "CPTS du Val",
  population: 62_000,
  schedule: "ACI2019",
  signature: "2020-03-01",
  missions: { access, pathways: { rate: 0.7 }, quality: { rate: 0.5 } },
};

/** Tier 1 of avenant 2, where the access mission is known by its total only. */
export const undivided = {
  name: "CPTS du Val",
  population: 12_000,
  schedule: "AV2",
  missions: { access: { rate: 1 }, pathways: { rate: 0.9 }, crisis: {} },
  assumptions: { crisisPlan: "drafted", crisisDeclared: false },
};

/** Tier 2 of avenant 2: the draft of the crisis plan is the only counted amount that nobody knows. */
export const unknown = { ...undivided, population: 50_000, missions: { pathways: { rate: 0.9 }, crisis: {} } };

export function assumption(label: string): Input {
  return { sheet: "Saisie", row: [label] };
}

export function rateOf(mission: string): Input {
  return { sheet: "Saisie", row: [mission], rank: 2 };
}

/** An amount of the table that a person may change. */
export function amountOf(line: string, part: string, tier: number): Input {
  return { sheet: "Barème", row: [line, part], rank: tier };
}
