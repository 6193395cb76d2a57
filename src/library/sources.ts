import type { Day } from "../agreement/day";
import { findLine } from "../agreement/find-line";
import { findPart } from "../agreement/find-part";
import { defaultSchedule, findSchedule } from "../agreement/find-schedule";
import { toEuros } from "../agreement/money";
import { sourceOf } from "../agreement/source";
import { checkTier } from "../agreement/tier";
import { libraryTexts } from "../texts/fr/library";
import { statusOn } from "../texts/fr/schedule-status";
import { sourceTexts } from "../texts/source-texts";
import { groundsOf } from "./grounds";
import type { Told } from "./told";

export interface AmountAsked {
  readonly line: unknown;
  readonly tier: unknown;
  /** The total by default. */
  readonly part?: unknown;
  /** The agreement of 2019 by default, as for a formula. */
  readonly schedule?: unknown;
}

/**
 * An amount of a schedule in euros, where it comes from and how sure it is; null: nobody knows it.
 * @param day on which to say whether its schedule is in force @throws Refused
 */
export function sourceOfAmountOn({ line, tier, part, schedule }: AmountAsked, day: Day): Told<number | null> {
  const asked = {
    line: findLine(line),
    tier: checkTier(tier),
    part: part === undefined ? ("total" as const) : findPart(part),
    schedule: schedule === undefined ? defaultSchedule : findSchedule(schedule),
  };
  const found = sourceOf(asked.line, asked.tier, asked.part, asked.schedule);
  const value = found.amount === null ? null : toEuros(found.amount);
  const read = [[asked.schedule.file.name, statusOn(asked.schedule, day)]] as const;
  return { value, sentence: `${sourceTexts.fr(found)}. ${libraryTexts.readIn(read)}`, ...groundsOf([asked]) };
}
