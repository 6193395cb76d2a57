/** What a case says of the five years without a schedule of its own, and what is as good as saying nothing. */
import { readCase } from "../../today";

const territory = { population: 62_000 };
const signed = { ...territory, signature: "2021-03-01" };
const amount = { line: "prevention", part: "fixed", tier: 2, amount: 16_000 };
const inCents = { line: "prevention", part: "fixed", tier: 2, amount: 1_600_000, isToConfirm: false };

const amountsBySchedule = (json: object) =>
  readCase(json).schedules.map(({ schedule, overrides }) => [schedule.file.id, overrides]);

test("an amount of another schedule in force is kept apart from those of the schedule chosen", () => {
  expect(amountsBySchedule({ ...signed, overrides: [amount, { ...amount, schedule: "AV2" }] })).toEqual([
    ["ACI2019", [inCents]],
    ["AV2", [inCents]],
  ]);
});

test("an amount may name the schedule chosen, by any of its names", () => {
  expect(amountsBySchedule({ ...signed, overrides: [{ ...amount, schedule: "2019" }] })).toEqual([
    ["ACI2019", [inCents]],
    ["AV2", []],
  ]);
});

test("an amount that names no schedule is of the one in force at the signature, even when others come before it", () => {
  expect(amountsBySchedule({ ...territory, signature: "2023-03-01", overrides: [amount] })).toEqual([
    ["ACI2019", []],
    ["AV2", [inCents]],
  ]);
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
