import { isMission, type LineId } from "../agreement/lines";
import type { Choices } from "./choices";
import type { TableRow } from "./table-rows";

/** Whether a row enters the year: its mission is kept, and what its part depends on is there. */
export function isCounted({ line, part }: TableRow, choices: Choices): boolean {
  if (!isMission(line)) return line === "operating";
  if (!choices.missions.get(line)?.isKept) return false;
  switch (part) {
    case "fixed":
    case "variable":
      return true;
    case "compensation":
      return choices.compensation;
    case "earmarked":
      return choices.earmarked;
    case "plan":
      return choices.crisis.plan === "drafted";
    case "update":
      return choices.crisis.plan === "updated";
    case "crisis":
      return choices.crisis.declared;
    case "total":
      return line !== "access" || (choices.compensation && choices.earmarked);
  }
}

/** The central scenario's rate of a line; a line without results has none, hence 0. */
export function rateOf(line: LineId, choices: Choices): number {
  return isMission(line) ? (choices.missions.get(line)?.rate ?? 0) : 0;
}
