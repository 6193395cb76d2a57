/**
 * What a schedule says besides its amounts. Nothing else opens that part of the files: the functions that every cell needs
 * leave it out until a contract or the pane reads it.
 */
import type { LineId, PartOrTotal } from "./lines";
import type { Schedule } from "./schedule";
import type { RulesPart } from "./schedule-parts";
import { rulesBySchedule } from "./schedules/rules";

export function rulesOf({ file: { id } }: Schedule): RulesPart {
  return rulesBySchedule[id];
}

/** Why figures are suggested in a row of the table; null where none is. */
export function suggestionReasonOf(line: LineId, part: PartOrTotal, schedule: Schedule): string | null {
  return rulesOf(schedule).suggestionReasons[line]?.[part] ?? null;
}

/** The remark that the schedule makes on this very population, such as the overlap at 80 000. */
export function noteAtEdge(population: number, schedule: Schedule): string | null {
  const tier = schedule.file.tierEdges.indexOf(population);
  return rulesOf(schedule).tiers[tier]?.note ?? null;
}
