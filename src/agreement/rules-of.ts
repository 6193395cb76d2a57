/**
 * What a schedule rules besides its amounts. Nothing else opens that part of the files: the functions that every cell needs
 * leave it out until a contract or the pane reads it.
 */
import type { Schedule } from "./schedule";
import type { RulesPart } from "./schedule-parts";
import { rulesBySchedule } from "./schedules/rules";

export function rulesOf({ file: { id } }: Schedule): RulesPart {
  return rulesBySchedule[id];
}
