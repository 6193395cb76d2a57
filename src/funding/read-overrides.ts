/** The amounts of the contract that a case gives in place of those of its tables. */
import { findSchedule } from "../agreement/find-schedule";
import { fromEuros } from "../agreement/money";
import { checkTarget } from "../agreement/required-rate";
import type { Schedule } from "../agreement/schedule";
import { checkTier } from "../agreement/tier";
import { entryOf } from "../agreement/yearly-amount";
import type { CaseFile } from "./case-file";
import { CaseRefused } from "./case-problem";
import type { Choices, Override } from "./choices";
import { readAt } from "./read-at";
import { otherTable } from "./tables";
import type { ScheduleReading } from "./read-schedule";
import { scheduleRowsOf } from "./schedule-rows";

type OverrideOfFile = NonNullable<CaseFile["overrides"]>[number];

interface OverrideReading extends Override {
  readonly schedule: Schedule;
}

/** @throws CaseRefused */
export function readOverrides(
  { overrides = [] }: CaseFile,
  { schedule, rule }: ScheduleReading,
): Pick<Choices, "overrides" | "otherOverrides"> {
  const other = otherTable(schedule, rule);
  const tables = other === null ? [schedule] : [schedule, other];
  const read = overrides.map((override, index) => readOverride(override, `overrides.${index}`, tables));
  refuseTwice(read);
  const of = (table: Schedule | null) =>
    read.filter((one) => one.schedule === table).map(({ line, part, tier, amount }) => ({ line, part, tier, amount }));
  return { overrides: of(schedule), otherOverrides: of(other) };
}

/** @param tables the one chosen, then the other one */
function readOverride(file: OverrideOfFile, path: string, tables: readonly Schedule[]): OverrideReading {
  const { line, part } = file;
  const schedule = tableOf(file, `${path}.schedule`, tables);
  readAt(path, () => entryOf(line, schedule));
  const rows = scheduleRowsOf(schedule).filter((row) => row.line === line);
  const parts = rows.map((row) => row.part);
  if (!parts.includes(part)) {
    throw new CaseRefused({ kind: "wrongType", path: `${path}.part`, received: part, expected: parts.join(" | ") });
  }
  const euros = readAt(`${path}.amount`, () => checkTarget(file.amount));
  const tier = readAt(`${path}.tier`, () => checkTier(file.tier));
  return { line, part, tier, amount: fromEuros(euros), schedule };
}

/** The amount of a table that the contract never reads would be lost. */
function tableOf({ schedule: received }: OverrideOfFile, path: string, tables: readonly Schedule[]): Schedule {
  const stated = received === undefined ? tables[0] : readAt(path, () => findSchedule(received));
  const table = tables.find((one) => one === stated);
  if (table !== undefined) return table;
  const expected = tables.map(({ file }) => `"${file.id}"`).join(" | ");
  throw new CaseRefused({ kind: "wrongType", path, received, expected });
}

function refuseTwice(overrides: readonly OverrideReading[]): void {
  const cells = overrides.map(({ line, part, tier, schedule }) => `${schedule.file.id}:${line}:${part}:${tier}`);
  const twice = cells.findIndex((cell, index) => cells.indexOf(cell) < index);
  if (twice >= 0) throw new CaseRefused({ kind: "overrideTwice", path: `overrides.${twice}` });
}
