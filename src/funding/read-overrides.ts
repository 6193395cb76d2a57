/** The amounts of the contract that a case gives in place of those of its schedules. */
import { checkCount } from "../agreement/count";
import { findSchedule } from "../agreement/find-schedule";
import { fromEuros } from "../agreement/money";
import { checkTarget } from "../agreement/required-rate";
import type { Schedule } from "../agreement/schedule";
import { checkTier } from "../agreement/tier";
import { entryOf } from "../agreement/yearly-amount";
import { mostOverrides } from "./bounds";
import type { CaseFile } from "./case-file";
import { refuse } from "../refusal/refused";
import type { Choices, ContractSchedule, Override } from "./choices";
import { addedToFixed, isWithinFixed } from "./merged-parts";
import { readAt } from "./read-at";
import { schedulesUnder } from "./contract-schedules";
import type { ScheduleReading } from "./read-schedule";
import { publishedAmount } from "./retained-amount";
import { scheduleRowsOf } from "./schedule-rows";

type OverrideOfFile = NonNullable<CaseFile["overrides"]>[number];

interface OverrideReading extends Override {
  readonly schedule: Schedule;
}

/** The schedules of the contract, each with its own amounts. @throws Refused */
export function readSchedules({ overrides = [] }: CaseFile, { schedule, rule }: ScheduleReading): Choices["schedules"] {
  const schedules = schedulesUnder(rule, schedule);
  const counted = readAt("overrides", () => checkCount(overrides, mostOverrides));
  const read = counted.map((override, index) =>
    readOverride(override, `overrides.${index}`, { chosen: schedule, schedules }),
  );
  refuseTwice(read);
  return schedules.map((one) => {
    const own = read.filter((of) => of.schedule === one).map(withoutSchedule);
    const merged = own.filter((override) => isWithinFixed(override, one));
    return { schedule: one, overrides: addedToFixed(own, one), merged };
  });
}

function withoutSchedule({ schedule: _, ...override }: OverrideReading): ContractSchedule["overrides"][number] {
  return override;
}

interface SchedulesOfCase {
  readonly chosen: Schedule;
  readonly schedules: readonly Schedule[];
}

function readOverride(file: OverrideOfFile, path: string, known: SchedulesOfCase): OverrideReading {
  const { line, part } = file;
  const schedule = scheduleIn(file, `${path}.schedule`, known);
  readAt(path, () => entryOf(line, schedule));
  const rows = scheduleRowsOf(schedule).filter((row) => row.line === line);
  const parts = rows.map((row) => row.part);
  if (!parts.includes(part) && !isWithinFixed({ line, part }, schedule)) {
    refuse({ kind: "wrongType", path: `${path}.part`, received: part, expected: parts.join(" | ") });
  }
  const euros = readAt(`${path}.amount`, () => checkTarget(file.amount));
  const tier = readAt(`${path}.tier`, () => checkTier(file.tier));
  const isToConfirm = file.suggested ?? false;
  if (isToConfirm && parts.includes(part) && publishedAmount(line, part, tier, schedule) !== null)
    refuse({ kind: "wrongType", path: `${path}.suggested`, received: true, expected: "false" });
  return { line, part, tier, amount: fromEuros(euros), isToConfirm, schedule };
}

/** The amount of a schedule that the contract never reads would be lost. */
function scheduleIn(
  { schedule: received }: OverrideOfFile,
  path: string,
  { chosen, schedules }: SchedulesOfCase,
): Schedule {
  const stated = received === undefined ? chosen : readAt(path, () => findSchedule(received));
  if (schedules.includes(stated)) return stated;
  const expected = schedules.map(({ file }) => `"${file.id}"`).join(" | ");
  refuse({ kind: "wrongType", path, received, expected });
}

function refuseTwice(overrides: readonly OverrideReading[]): void {
  const cells = overrides.map(({ line, part, tier, schedule }) => `${schedule.file.id}:${line}:${part}:${tier}`);
  const twice = cells.findIndex((cell, index) => cells.indexOf(cell) < index);
  if (twice >= 0) refuse({ kind: "overrideTwice", path: `overrides.${twice}` });
}
