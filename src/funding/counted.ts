import { isMission, type LineId } from "../agreement/lines";
import { termsOf } from "../agreement/terms";
import type { Choices } from "./choices";
import { partRulesOf } from "./part-rules";
import type { ScheduleRow } from "./schedule-rows";

/** Whether a row enters the year: the community has what it pays for, and this is the year that pays it. */
export function isCounted(row: ScheduleRow, choices: Choices): boolean {
  return isSetUp(row, choices) && isOfTheYear(row, choices);
}

/** Whether the community has what a row pays for: its mission is kept, and what its part depends on is there. */
export function isSetUp({ line, part }: ScheduleRow, choices: Choices): boolean {
  if (!isMission(line)) return line === "operating";
  if (!choices.missions.get(line)?.isKept) return false;
  return partRulesOf({ line, part }).needs.every((need) => choices[need]);
}

function isOfTheYear(row: ScheduleRow, choices: Choices): boolean {
  const { crisis } = choices;
  switch (partRulesOf(row).paidIn) {
    case "eachYear":
      return true;
    case "draftingYear":
      return crisis.plan === "drafted";
    case "updatingYears":
      return crisis.plan === "updated";
    case "eachCrisis":
      return crisis.declared && isAnyCrisisPaid(choices);
  }
}

/** As in the years of the contract: where none is paid, a crisis that was declared brings nothing. */
function isAnyCrisisPaid({ schedule, time }: Choices): boolean {
  return (time.crisesPerYear ?? termsOf(schedule).crisesPerYear) > 0;
}

/** The central scenario's rate of a line; a line without results has none, hence 0. */
export function rateOf(line: LineId, choices: Choices): number {
  return isMission(line) ? (choices.missions.get(line)?.rate ?? 0) : 0;
}
