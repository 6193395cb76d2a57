/** The schedules of the agreement, and all the amounts of one. */
import { lineNames } from "../agreement/line-names";
import { findSchedule, schedules } from "../agreement/find-schedule";
import { partNames } from "../agreement/part-names";
import { toIso } from "../agreement/day";
import { toEuros } from "../agreement/money";
import { descriptionOf } from "../agreement/description";
import { amountAt, partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import type { AmountRow, LineEntry } from "../agreement/schedule-file";
import type { PartOrTotal } from "../agreement/lines";
import { libraryTexts } from "../texts/fr/library";
import { statusOn } from "../texts/fr/schedule-status";
import type { Day } from "../agreement/day";
import { groundsOf, groundsOfAll, groundsOfSchedule } from "./grounds";
import type { Told } from "./told";

export interface ScheduleAnswer {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What a formula or a case may call it. */
  readonly aliases: readonly string[];
  /** null: it never had the force of law, or is in force still. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string;
  readonly published: string;
  readonly lastChecked: string;
}

interface ScheduleRowAnswer {
  readonly line: string;
  readonly part: string;
  /** In euros, for the tiers 1 to 4; null: nobody knows it. */
  readonly amounts: readonly (number | null)[];
  readonly source: readonly string[];
  readonly confidence: readonly string[];
}

/** @param day on which to say whether each is in force */
export function listSchedules(day: Day): Told<readonly ScheduleAnswer[]> {
  return {
    value: schedules.map((schedule) => described(schedule, day)),
    sentence: libraryTexts.schedules(schedules.map((schedule) => [schedule.file.name, statusOn(schedule, day)])),
    ...groundsOfAll(schedules.map((schedule) => groundsOfSchedule(schedule))),
  };
}

/** Every amount of a schedule. @param name its id, its name, an alias or a date @throws Refused */
export function scheduleAmounts(name: unknown): Told<readonly ScheduleRowAnswer[]> {
  const schedule = findSchedule(name);
  const value = [...schedule.lines.values()].flatMap((entry) => rowsOf(entry, schedule));
  const unknown = value.flatMap(({ amounts }) => amounts).filter((amount) => amount === null).length;
  return { value, sentence: libraryTexts.amounts(schedule.file.name, unknown), ...groundsOfSchedule(schedule) };
}

function described(schedule: Schedule, day: Day): ScheduleAnswer {
  const { file, from, to } = schedule;
  const { title, published, lastChecked } = descriptionOf(schedule);
  return {
    ...{ id: file.id, name: file.name, title, aliases: file.aliases },
    from: from === null ? null : toIso(from),
    to: to === null ? null : toIso(to),
    ...{ status: statusOn(schedule, day), published, lastChecked },
  };
}

function rowsOf(entry: LineEntry, schedule: Schedule): readonly ScheduleRowAnswer[] {
  const rows: readonly (readonly [PartOrTotal, AmountRow])[] = [...partsOf(entry), ["total", entry.total]];
  return rows.map(([part, row]) => {
    const { source, confidence } = groundsOf(tiers.map((tier) => ({ line: entry.line, part, tier, schedule })));
    const amounts = tiers.map((tier) => eurosAt(row, tier));
    return { line: lineNames[entry.line].fr, part: partNames[part].fr, amounts, source, confidence };
  });
}

function eurosAt(row: AmountRow, tier: Tier): number | null {
  const amount = amountAt(row, tier);
  return amount === null ? null : toEuros(amount);
}
