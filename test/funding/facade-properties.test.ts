/** What holds of the functions whatever the figures, in whole cents: no tolerance on money. */
import fc from "fast-check";
import { call } from "../../src/library/call";

/** The complete table: every amount of every line is known. */
const missions = ["Accès aux soins", "Parcours", "Prévention", "Qualité", "Accompagnement"];
const lines = ["Fonctionnement", ...missions];

const anyTier = fc.constantFrom(1, 2, 3, 4);
const anyMission = fc.constantFrom(...missions);
const anySchedule = fc.constantFrom("ACI2019", "AV2", "PROJET-AV2", "UNCAM2019", "PRE-ACI");
const anyPopulation = fc.oneof(
  fc.integer({ min: 1, max: 300_000 }),
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.constantFrom(39_999, 40_000, 79_999, 80_000, 80_001, 175_000, 175_001, 29_999, 30_000),
);
const anyRate = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.285, 0.625, 1));
/** A rate as a contract writes it: hundredths of a per cent. */
const basisPoints = fc.integer({ min: 0, max: 10_000 });
/** Ten-millionths: fine enough for half cents. */
const finest = 10_000_000n;
const fineRate = fc.oneof(
  fc.integer({ min: 0, max: Number(finest) }),
  fc.integer({ min: 0, max: Number(finest) / 20 }).map((halves) => halves * 20),
);

async function figure(name: string, ...values: readonly unknown[]): Promise<number> {
  const answer = await call(name, values);
  if ("value" in answer && typeof answer.value === "number") return answer.value;
  throw new Error(`${name} has no figure: ${JSON.stringify(answer)}`);
}

async function cents(name: string, ...values: readonly unknown[]): Promise<number> {
  return Math.round((await figure(name, ...values)) * 100);
}

function check<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(...arbitraries, holds), { numRuns: 500 });
}

test("TIER never decreases with the population", () =>
  check([anyPopulation, anyPopulation, anySchedule], async (one, other, schedule) => {
    const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
    expect(await figure("TIER", fewer, schedule)).toBeLessThanOrEqual(await figure("TIER", more, schedule));
  }));

test("MISSION is its secure part and the rate's share of the variable one, to the cent, halves up", () =>
  check([anyMission, anyTier, fineRate], async (mission, tier, fine) => {
    const variable = await cents("AMOUNT", mission, tier, "variable");
    const secure = (await cents("MISSION", mission, tier, 1)) - variable;
    const share = Number((BigInt(variable) * BigInt(fine) * 2n + finest) / (2n * finest));
    expect(await cents("MISSION", mission, tier, fine / Number(finest))).toBe(secure + share);
  }));

test("MISSION never decreases with the rate", () =>
  check([anyMission, anyTier, anyRate, anyRate], async (mission, tier, one, other) => {
    const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
    expect(await figure("MISSION", mission, tier, lower)).toBeLessThanOrEqual(
      await figure("MISSION", mission, tier, higher),
    );
  }));

test("MISSION is a whole number of cents", () =>
  check([anyMission, anyTier, anyRate], async (mission, tier, rate) => {
    const amount = await figure("MISSION", mission, tier, rate);
    expect(amount).toBe(Number(amount.toFixed(2)));
  }));

test("REQUIREDRATE gives back the rate of a MISSION", () =>
  check([anyMission, anyTier, basisPoints], async (mission, tier, points) => {
    const amount = await figure("MISSION", mission, tier, points / 10_000);
    expect(await figure("REQUIREDRATE", amount, mission, tier)).toBe(points / 10_000);
  }));

test("MISSION gives back, to the cent, the target of a REQUIREDRATE", () =>
  check([anyMission, anyTier, anyRate], async (mission, tier, rate) => {
    const target = await figure("MISSION", mission, tier, rate);
    const needed = await figure("REQUIREDRATE", target, mission, tier);
    expect(await figure("MISSION", mission, tier, needed)).toBe(target);
  }));

test("TOTAL is OPERATING and the sum of the MISSIONs, whatever their order", () =>
  check([anyTier, anyRate, fc.shuffledSubarray(missions, { minLength: 1 })], async (tier, rate, kept) => {
    const amounts = await Promise.all(kept.map((mission) => cents("MISSION", mission, tier, rate)));
    const sum = amounts.reduce((total, amount) => total + amount, await cents("OPERATING", tier));
    expect(await cents("TOTAL", tier, rate, [kept])).toBe(sum);
  }));

test("BUDGET spills the same total, column by column", () =>
  check([anyPopulation, anyRate, fc.subarray(missions, { minLength: 1 })], async (population, rate, kept) => {
    const answer = await call("BUDGET", [population, rate, kept.join(";")]);
    const rows = ("value" in answer ? answer.value : []) as (string | number)[][];
    const column = (index: number) => rows.slice(1).map((row) => Math.round(Number(row[index]) * 100));
    const sums = [1, 2, 3, 4].map((index) =>
      column(index)
        .slice(0, -1)
        .reduce((total, cell) => total + cell, 0),
    );
    expect(sums).toEqual([1, 2, 3, 4].map((index) => column(index).at(-1)));
    expect(column(4).at(-1)).toBe(await cents("TOTAL", await figure("TIER", population), rate, kept.join(";")));
  }));

test.each(lines.flatMap((line) => [1, 2, 3, 4].map((tier) => ({ line, tier }))))(
  "the parts of $line at tier $tier add up to its total",
  async ({ line, tier }) => {
    const named = ["fixe", "variable", "compensation", "fléchée"];
    const parts = await Promise.all(named.map((part) => call("AMOUNT", [line, tier, part])));
    const sum = parts.reduce((total, part) => total + ("value" in part ? Number(part.value) : 0), 0);
    expect(sum).toBe(await figure("AMOUNT", line, tier));
  },
);
