/** Contract years, their shares and their tables, each worked by hand on a calendar. */
import { contractYearOf, contractYearOn, contractYears } from "../../src/agreement/contract-year";
import { monthStart, monthsBetween, parseDay, toIso, yearOf, yearStart } from "../../src/agreement/day";
import { findSchedule, schedulesByDate } from "../../src/agreement/find-schedule";
import { termsOf } from "../../src/agreement/terms";
import { prorationOf } from "../../src/agreement/proration";
import { schedulesOfYear, type ScheduleRule } from "../../src/agreement/schedules-of-year";

function day(iso: string): number {
  const found = parseDay(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("the anniversaries of a contract", () => {
  test.each([
    ["2020-03-01", ["2021-03-01", "2022-03-01", "2023-03-01", "2024-03-01", "2025-03-01"]],
    ["2020-02-29", ["2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28"]],
    ["2023-02-28", ["2024-02-28", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-28"]],
  ])("signed on %s: %j", (signature, expected) => {
    expect(contractYears.map((year) => toIso(contractYearOf(day(signature), year).to))).toEqual(expected);
  });

  test.each([
    ["2020-02-29", null],
    ["2020-03-01", 1],
    ["2021-02-28", 1],
    ["2021-03-01", 2],
    ["2025-02-28", 5],
    ["2025-03-01", null],
  ])("%s is in year %p of a contract signed on 2020-03-01", (iso, expected) => {
    expect(contractYearOn(day(iso), day("2020-03-01"))).toBe(expected);
  });
});

describe("whole months between two days", () => {
  test.each([
    ["2020-09-15", "2021-03-01", 5],
    ["2020-09-01", "2021-03-01", 6],
    ["2020-09-02", "2021-03-01", 5],
    ["2020-03-01", "2021-03-01", 12],
    ["2020-02-29", "2021-02-28", 12],
    ["2023-02-28", "2024-02-29", 12],
    ["2021-01-31", "2021-02-28", 1],
    ["2021-01-31", "2021-02-27", 0],
    ["2021-03-01", "2021-03-01", 0],
  ])("from %s to %s: %i", (from, to, expected) => {
    expect(monthsBetween(day(from), day(to))).toBe(expected);
  });
});

test("a day has its month, its year and their first days", () => {
  const leapDay = day("2024-02-29");
  expect([yearOf(leapDay), toIso(monthStart(leapDay)), toIso(yearStart(leapDay))]).toEqual([
    2024,
    "2024-02-01",
    "2024-01-01",
  ]);
});

describe("the share of a contract year", () => {
  const year = period("2020-03-01", "2021-03-01");
  const leapYear = period("2023-03-01", "2024-03-01");

  test.each([
    ["days", period("2020-09-01", "2021-03-01"), year, 181, 365],
    ["days", period("2023-09-01", "2024-03-01"), leapYear, 182, 366],
    ["days", year, year, 365, 365],
    ["days", period("2021-02-28", "2021-03-01"), year, 1, 365],
    ["months", period("2020-09-15", "2021-03-01"), year, 5, 12],
    ["months", year, year, 12, 12],
    ["months", period("2021-02-28", "2021-03-01"), year, 0, 12],
  ] as const)("in %s, %j of %j: %i of %i", (basis, running, whole, count, of) => {
    expect(prorationOf(running, whole, basis)).toEqual({ basis, count, of });
  });
});

describe("the schedules of a contract year", () => {
  const told = (from: string, to: string, rule: ScheduleRule) =>
    schedulesOfYear(period(from, to), rule, findSchedule("ACI2019"), schedulesByDate).map(({ schedule, days }) => [
      schedule.file.id,
      days,
    ]);

  test.each([
    ["2021-07-01", "2022-07-01", "chosen", [["ACI2019", 365]]],
    ["2023-07-01", "2024-07-01", "chosen", [["ACI2019", 366]]],
    ["2021-07-01", "2022-07-01", "startOfYear", [["ACI2019", 365]]],
    ["2022-03-31", "2023-03-31", "startOfYear", [["ACI2019", 365]]],
    ["2022-04-01", "2023-04-01", "startOfYear", [["AV2", 365]]],
    ["2021-04-01", "2022-04-01", "prorata", [["ACI2019", 365]]],
    ["2022-04-01", "2023-04-01", "prorata", [["AV2", 365]]],
    [
      "2021-07-01",
      "2022-07-01",
      "prorata",
      [
        ["ACI2019", 274],
        ["AV2", 91],
      ],
    ],
    [
      "2022-03-31",
      "2023-03-31",
      "prorata",
      [
        ["ACI2019", 1],
        ["AV2", 364],
      ],
    ],
  ] as const)("from %s to %s, by the rule %s: %j", (from, to, rule, expected) => {
    expect(told(from, to, rule)).toEqual(expected);
  });
});

test("the crisis mission takes effect on 30 September 2022", () => {
  expect(toIso(termsOf(findSchedule("AV2")).crisisEffect ?? 0)).toBe("2022-09-30");
});
