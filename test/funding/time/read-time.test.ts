/** What a case says of the five years without a schedule of its own, and what is as good as saying nothing. */
import { readCase } from "../../../src/funding/read-case";

const territory = { population: 62_000 };
const signed = { ...territory, signature: "2021-03-01" };
const amount = { line: "prevention", part: "fixed", tier: 2, amount: 16_000 };
const inCents = { line: "prevention", part: "fixed", tier: 2, amount: 1_600_000 };

test("an amount of the other table in force is kept apart from those of the schedule chosen", () => {
  const { overrides, otherOverrides } = readCase({ ...signed, overrides: [amount, { ...amount, schedule: "AV2" }] });
  expect([overrides, otherOverrides]).toEqual([[inCents], [inCents]]);
});

test("an amount may name the schedule chosen, by any of its names", () => {
  const { overrides, otherOverrides } = readCase({ ...signed, overrides: [{ ...amount, schedule: "2019" }] });
  expect([overrides, otherOverrides]).toEqual([[inCents], []]);
});

test("years after the last tier given, and an empty list of crises, say nothing", () => {
  const { time } = readCase({ ...territory, assumptions: { tiers: [null, 3, null], crises: [] } });
  expect([time.tiers, time.crises]).toEqual([[null, 3], null]);
});

test("the crisis mission that is left out keeps its dates in mind", () => {
  const { missions, time } = readCase({
    ...territory,
    schedule: "AV2",
    missions: { crisis: { kept: false, start: "2023-01-01" } },
  });
  expect([missions.get("crisis")?.isKept, time.missions.get("crisis")?.start]).toEqual([false, 44_927]);
});
