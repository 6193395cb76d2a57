import type { LineId, PartOrTotal } from "./lines";
import type { Cents } from "./money";
import { refuse } from "./refusal";
import { amountAt, partsOf, suggestionAt, type Schedule, type Tier } from "./schedule";
import type { AmountRow } from "./schedule-file";
import { entryOf, refuseUnknown, yearlyAmountOf } from "./yearly-amount";

/** One cell of the table, in cents. @throws Refused when the schedule does not hold it or its amount is unknown. */
export function amountOf(line: LineId, tier: Tier, part: PartOrTotal, schedule: Schedule): Cents {
  if (part === "total") return yearlyAmountOf(line, tier, schedule).total ?? refuseUnknown(line, tier, schedule);
  const row = rowOf(line, part, schedule);
  const amount = amountAt(row, tier);
  if (amount !== null) return amount;
  const suggestion = suggestionAt(row, tier);
  return refuse({ kind: "amountUnknown", schedule: schedule.file.id, line, part, tier, suggestion });
}

/** The row of a part, with its sources. @throws Refused when the line has no such part. */
export function rowOf(line: LineId, part: Exclude<PartOrTotal, "total">, schedule: Schedule): AmountRow {
  const entry = entryOf(line, schedule);
  const held = partsOf(entry).map(([id]) => id);
  return entry.parts[part] ?? refuse({ kind: "partNotHeld", schedule: schedule.file.id, line, part, held });
}
