import { isMission, type LineId } from "../agreement/lines";
import type { Choices } from "./choices";
import type { ScheduleRow } from "./schedule-rows";

/** Whether a row enters the year: the community has what it pays for, and this is the year that pays it. */
export function isCounted(row: ScheduleRow, choices: Choices): boolean {
  return isSetUp(row, choices) && isOfTheYear(row, choices);
}

/** Whether the community has what a row pays for: its mission is kept, and what its part depends on is there. */
export function isSetUp({ line, part }: ScheduleRow, choices: Choices): boolean {
  if (!isMission(line)) return line === "operating";
  if (!choices.missions.get(line)?.isKept) return false;
  switch (part) {
    case "compensation":
      return choices.compensation;
    case "earmarked":
      return choices.earmarked;
    case "total":
      return line !== "access" || (choices.compensation && choices.earmarked);
    case "fixed":
    case "variable":
    case "plan":
    case "update":
    case "crisis":
      return true;
  }
}

function isOfTheYear({ part }: ScheduleRow, { crisis }: Choices): boolean {
  switch (part) {
    case "plan":
      return crisis.plan === "drafted";
    case "update":
      return crisis.plan === "updated";
    case "crisis":
      return crisis.declared;
    case "fixed":
    case "variable":
    case "compensation":
    case "earmarked":
    case "total":
      return true;
  }
}

/** The central scenario's rate of a line; a line without results has none, hence 0. */
export function rateOf(line: LineId, choices: Choices): number {
  return isMission(line) ? (choices.missions.get(line)?.rate ?? 0) : 0;
}
