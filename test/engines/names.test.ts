/** The names that other workbooks point at, against amounts that the agreement publishes. */
import { planOf } from "../plan-of";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

interface Expected {
  readonly title: string;
  readonly json: unknown;
  readonly tier: number;
  readonly total: number;
  readonly secured: number;
  readonly checks: number;
}

const populations = { 1: 20_000, 2: 62_000, 3: 128_000, 4: 236_000 };
const published = [
  { tier: 1, total: 220_000, secured: 157_500 },
  { tier: 2, total: 287_000, secured: 202_000 },
  { tier: 3, total: 370_000, secured: 257_500 },
  { tier: 4, total: 450_000, secured: 315_000 },
] as const;

const in2019 = (tier: 1 | 2 | 3 | 4, rate: number) => {
  const all = { access: { rate }, pathways: { rate }, prevention: { rate }, quality: { rate }, support: { rate } };
  return { population: populations[tier], schedule: "ACI2019", missions: all };
};
const atBest = published.map((row) => ({
  ...row,
  title: `2019, tier ${row.tier}, 100 %`,
  json: in2019(row.tier, 1),
  checks: 0,
}));
const withoutResult = published.map(({ tier, secured }) => {
  return { tier, secured, total: secured, title: `2019, tier ${tier}, 0 %`, json: in2019(tier, 0), checks: 0 };
});

const inCrisis = (population: number) => {
  const { missions } = in2019(1, 1);
  const assumptions = { crisisPlan: "drafted", crisisDeclared: true };
  return { population, schedule: "AV2", missions: { ...missions, crisis: {} }, assumptions };
};
/** The access mission is published as one amount, which counts as money at risk; its split is still to be entered. */
const amended: readonly Expected[] = [
  { title: "avenant 2, tier 1, 100 %", json: inCrisis(20_000), tier: 1, total: 287_500, secured: 160_000, checks: 1 },
  { title: "avenant 2, tier 4, 100 %", json: inCrisis(236_000), tier: 4, total: 580_000, secured: 320_000, checks: 1 },
  {
    title: "avenant 2, tier 3, 100 %: 75 000 + 90 000 + 45 000 + 17 500 + 45 000 + 67 500 + 15 000 + 10 000 secured",
    json: inCrisis(128_000),
    tier: 3,
    total: 487_500,
    secured: 365_000,
    checks: 0,
  },
];
const cases: readonly Expected[] = [...atBest, ...withoutResult, ...amended];

describeInEngines(", the names:", ({ recalculate, shareOf }) => {
  const computed = shareOf(cases);
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(
      computed.map(({ title, json }) => ({ title, plan: planOf(json) })),
      recalculate,
    );
  }, patience);

  test.each(computed)(
    "$title: $total €, of which $secured € are secured",
    ({ title, tier, total, secured, checks }) => {
      const { named } = resultOf(title);
      expect(named("CPTS_Taille")).toBe(tier);
      expect(named("CPTS_Total")).toBe(total);
      expect(named("CPTS_Total_Fixe")).toBe(secured);
      expect(named("CPTS_Total_Variable")).toBe(total - secured);
      expect(named("CPTS_Controles")).toBe(checks);
    },
  );
});
