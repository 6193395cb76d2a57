/** Cases drawn at random, always the same ones: every schedule and tier, awkward rates, switches, amounts with cents. */
import fc from "fast-check";
import { schedules } from "../../src/agreement/find-schedule";
import type { Schedule } from "../../src/agreement/schedule";
import { missionsOf } from "../../src/agreement/total";
import { scheduleRowsOf } from "../../src/funding/schedule-rows";

const seed = 20190824;
const casesPerSchedule = 10;

interface DrawnCase {
  readonly schedule: string;
}

const edges = [1, 29_999, 30_000, 39_999, 40_000, 79_999, 80_000, 80_001, 175_000, 175_001, 100_000_000];
const tier = fc.integer({ min: 1, max: 4 });
const population = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 20_000, max: 300_000 }));
const rate = fc.oneof(
  fc.constantFrom(0, 1, 0.625, 0.333333, 0.000001, 0.999999, 0.1, 0.285, 0.5),
  fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000),
);

function caseOf(schedule: Schedule): fc.Arbitrary<DrawnCase> {
  const territory = fc.oneof(fc.record({ population }), fc.record({ tier }), fc.record({ population, tier }));
  const choices = fc.record(
    {
      name: fc.string({ unit: "grapheme", maxLength: 30 }),
      schedule: fc.constant(schedule.file.id),
      signature: fc.constantFrom("2019-08-25", "2022-03-31", "2024-02-29"),
      missions: missionsFrom(schedule),
      overrides: overridesFrom(schedule),
      assumptions: fc.record({ crisisPlan: fc.constantFrom("drafted", "updated"), crisisDeclared: fc.boolean() }),
    },
    { requiredKeys: ["schedule", "missions", "overrides"] },
  );
  return fc.tuple(territory, choices).map(([where, what]) => ({ ...where, ...what }));
}

function missionsFrom(schedule: Schedule): fc.Arbitrary<unknown> {
  const choiceOf = (mission: string) => {
    if (mission === "crisis") return fc.constant({});
    const switches = mission === "access" ? { compensation: fc.boolean(), earmarked: fc.boolean() } : {};
    return fc.record({ rate, ...switches });
  };
  const choices = Object.fromEntries(missionsOf(schedule).map((mission) => [mission, choiceOf(mission)]));
  return fc.oneof(fc.constantFrom("core", "all"), fc.record(choices, { requiredKeys: [] }));
}

/** Some say again what the table says. */
function overridesFrom(schedule: Schedule): fc.Arbitrary<unknown> {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 12_000_000 }).map((cents) => cents / 100),
    fc.constant(50_000),
  );
  const cells = scheduleRowsOf(schedule).map(({ line, part }) => ({ line, part }));
  const override = fc.tuple(fc.constantFrom(...cells), tier, amount).map(([cell, at, euros]) => {
    return { ...cell, tier: at, amount: euros };
  });
  return fc.uniqueArray(override, {
    maxLength: 6,
    selector: ({ line, part, tier: at }) => `${line} ${part} ${at}`,
  });
}

export const drawnCases: readonly DrawnCase[] = schedules.flatMap((schedule, index) =>
  fc.sample(caseOf(schedule), { seed: seed + index, numRuns: casesPerSchedule }),
);
