import type { LineId } from "./lines";
import { refuse } from "../refusal/refused";
import { atTier, suggestionAt, type Schedule, type Tier, type YearlyAmount } from "./schedule";
import type { LineEntry } from "./schedule-file";

/** The line of a schedule, with its parts. @throws Refused when the schedule does not hold it. */
export function entryOf(line: LineId, schedule: Schedule): LineEntry {
  return schedule.lines.get(line) ?? notHeld(line, schedule);
}

/** A line's yearly maximum at a tier. @throws Refused when the schedule does not hold the line. */
export function yearlyAmountOf(line: LineId, tier: Tier, schedule: Schedule): YearlyAmount {
  const amounts = schedule.yearly[line] ?? notHeld(line, schedule);
  return atTier(amounts, tier);
}

/** Says which cell of a line is missing, and why the answer asked for cannot be given. */
export function refuseUnknown(line: LineId, tier: Tier, schedule: Schedule): never {
  const { total } = yearlyAmountOf(line, tier, schedule);
  const { name } = schedule.file;
  if (total !== null) return refuse({ kind: "splitUnknown", schedule: name, line, tier, total });
  const suggestion = suggestionAt(entryOf(line, schedule).total, tier);
  return refuse({ kind: "amountUnknown", schedule: name, line, part: "total", tier, suggestion });
}

function notHeld(line: LineId, schedule: Schedule): never {
  return refuse({ kind: "lineNotHeld", schedule: schedule.file.name, line, held: [...schedule.lines.keys()] });
}
