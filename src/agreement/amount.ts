import { partIds, type LineId, type PartOrTotal } from "./lines";
import type { Cents } from "./money";
import { refuse } from "../refusal/refused";
import { amountAt, suggestionAt, type Schedule, type Tier } from "./schedule";
import type { AmountRow } from "./schedule-file";
import { entryOf } from "./yearly-amount";

/** One cell of the table, in cents. @throws Refused when the schedule does not hold it or its amount is unknown. */
export function amountOf(line: LineId, tier: Tier, part: PartOrTotal, schedule: Schedule): Cents {
  const row = rowOf(line, part, schedule);
  const amount = amountAt(row, tier);
  if (amount !== null) return amount;
  const suggestion = suggestionAt(row, tier);
  return refuse({ kind: "amountUnknown", schedule: schedule.file.name, line, part, tier, suggestion });
}

/** A part of a line, or its total, at all tiers. @throws Refused when the line has no such part. */
export function rowOf(line: LineId, part: PartOrTotal, schedule: Schedule): AmountRow {
  const { parts, total } = entryOf(line, schedule);
  if (part === "total") return total;
  const row = parts[part];
  if (row !== undefined) return row;
  const held = partIds.filter((id) => parts[id] !== undefined);
  return refuse({ kind: "partNotHeld", schedule: schedule.file.name, line, part, held });
}
