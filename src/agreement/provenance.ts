/**
 * Where the figures of a schedule come from, which no rule reads. Nothing else opens that part of the files: what is
 * built for a browser leaves it out until a workbook or an answer shows it.
 */
import type { LineId, PartOrTotal } from "./lines";
import type { Schedule } from "./schedule";
import type { RowProvenance, ProvenancePart } from "./schedule-parts";
import { provenanceBySchedule } from "./schedules/provenance";

/** The remarks on a schedule, the documents that it cites, and where its terms come from. */
export function provenanceOf({ file: { id } }: Schedule): ProvenancePart {
  return provenanceBySchedule[id];
}

/** How sure a row of the table is, at all tiers, and the documents that it cites. */
export function rowProvenanceOf(line: LineId, part: PartOrTotal, schedule: Schedule): RowProvenance {
  const row = provenanceOf(schedule).rows[line]?.[part];
  if (row === undefined) throw new Error(`${schedule.file.id} has no ${line} ${part}.`);
  return row;
}
