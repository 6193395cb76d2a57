/** Contracts drawn at random: every schedule rule, dates around the edges, awkward rates, all the assumptions. */
import fc from "fast-check";
import { parseDay, toIso, type Day } from "../../../src/agreement/day";

export interface ContractFile {
  readonly tier: number;
  readonly schedule?: string;
  readonly signature: string;
  readonly missions: Readonly<Record<string, MissionFile>>;
  readonly overrides?: readonly object[];
  readonly assumptions: Readonly<Record<string, unknown>>;
}

export interface MissionFile {
  readonly start?: string;
  readonly stop?: string;
  readonly rates?: readonly number[];
}

export const dayOf = (iso: string): Day => parseDay(iso) ?? NaN;

const dayBetween = (first: string, last: string) => fc.integer({ min: dayOf(first), max: dayOf(last) }).map(toIso);
/** Some of the days at which a rule turns, among any others. */
const anyDayBetween = (first: string, last: string) =>
  fc.oneof(
    { weight: 4, arbitrary: dayBetween(first, last) },
    fc.constantFrom("2020-02-29", "2022-03-31", "2022-04-01", "2024-02-29", "2021-12-31", "2020-03-01"),
  );

const rate = fc.oneof(
  fc.constantFrom(0, 0.285, 0.625, 1),
  fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000),
);

function missionFrom(name: string): fc.Arbitrary<MissionFile> {
  const start = anyDayBetween("2019-10-01", "2027-06-30");
  // After any start, given or assumed: a mission that stops earlier is refused.
  const stop = dayBetween("2027-07-01", "2030-12-31");
  const early = fc.integer({ min: 1, max: 900 });
  const rates = fc.array(rate, { minLength: 1, maxLength: 5 });
  const dates = fc
    .record({ start, early, stop, isEarly: fc.boolean() }, { requiredKeys: ["early", "isEarly"] })
    .map((drawn) => {
      const stopped = drawn.isEarly && drawn.start ? toIso(dayOf(drawn.start) + drawn.early) : drawn.stop;
      return { ...(drawn.start && { start: drawn.start }), ...(stopped && { stop: stopped }) };
    });
  return name === "crisis" ? dates : fc.tuple(dates, rates).map(([when, how]) => ({ ...when, rates: how }));
}

function missionsFrom(held: readonly string[]): fc.Arbitrary<Readonly<Record<string, MissionFile>>> {
  const named = held.map((name) => fc.tuple(fc.constant(name), missionFrom(name)));
  const kept = fc.subarray(named).chain((some) => fc.tuple(...some));
  return kept.map((missions) => Object.fromEntries(missions));
}

export const anyAssumptions: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    tiers: fc.array(fc.constantFrom(1, 2, 3, 4, null), { maxLength: 5 }),
    crises: fc.array(anyDayBetween("2019-09-01", "2029-12-31"), { maxLength: 6 }),
    crisesPerYear: fc.integer({ min: 0, max: 3 }),
    crisisPlan: fc.constantFrom("drafted", "updated"),
    crisisDeclared: fc.boolean(),
    prorationBasis: fc.constantFrom("days", "months"),
    prorateVariable: fc.boolean(),
    proratePlan: fc.boolean(),
    advanceUnscheduledCare: fc.boolean(),
    balanceLag: fc.integer({ min: 0, max: 24 }),
    balanceDelay: fc.integer({ min: 0, max: 24 }),
    financialYearEnd: fc.integer({ min: 1, max: 12 }),
    stoppedMission: fc.constantFrom("prorata", "kept"),
    intentAid: fc.record({ amount: fc.integer({ min: 0, max: 30_000_00 }).map((cents) => cents / 100) }),
    startUpSupplement: fc.record({ amount: fc.constant(45_000.01), date: fc.constant("2019-09-15") }),
  },
  { requiredKeys: [] },
);

const lines = ["access", "pathways", "prevention", "quality", "support"];

/** Under the schedule chosen, or by the dates, each contract year in one schedule or in two. */
export function anyContract(assumptions = anyAssumptions): fc.Arbitrary<ContractFile> {
  const schedule = fc.constantFrom(undefined, "ACI2019", "AV2");
  const rule = fc.constantFrom(undefined, "chosen", "startOfYear", "prorata");
  return fc.tuple(schedule, rule).chain(([named, scheduleRule]) => {
    const held = named === "AV2" ? [...lines, "crisis"] : lines;
    return fc.record({
      tier: fc.constantFrom(1, 2, 3, 4),
      ...(named && { schedule: fc.constant(named) }),
      signature: anyDayBetween("2019-08-25", "2025-12-31"),
      missions: missionsFrom(held),
      overrides: overrides(),
      assumptions: assumptions.map((drawn) => ({ ...drawn, ...(scheduleRule && { scheduleRule }) })),
    });
  });
}

/** Amounts with cents, which halves and shares must round. */
function overrides(): fc.Arbitrary<readonly object[]> {
  const override = fc.record({
    line: fc.constantFrom("operating", "pathways"),
    part: fc.constant("fixed"),
    tier: fc.constantFrom(1, 2, 3, 4),
    amount: fc.integer({ min: 0, max: 12_000_000 }).map((cents) => cents / 100),
  });
  return fc.uniqueArray(override, { maxLength: 3, selector: ({ line, tier }) => `${line} ${tier}` });
}
