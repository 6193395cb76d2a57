/**
 * Where the figures of a schedule come from, which no rule reads. Nothing else opens that half of the files: what is
 * built for a browser leaves it out until a workbook or an answer shows it.
 */
import type { LineId, PartOrTotal } from "./lines";
import type { Schedule } from "./schedule";
import type { SourcedFile, SourcedRow } from "./schedule-file";
import { scheduleFiles } from "./schedules";

type Provenance = Pick<SourcedFile, "notes" | "references" | "terms">;
type RowProvenance = Pick<SourcedRow, "confidence" | "references" | "note">;

const files = new Map(scheduleFiles.map((file) => [file.id, file]));

/** The remarks on a schedule, the documents that it cites, and where its terms come from. */
export function provenanceOf(schedule: Schedule): Provenance {
  return fileOf(schedule);
}

/** How sure a row of the table is, at all tiers, and the documents that it cites. */
export function rowProvenanceOf(line: LineId, part: PartOrTotal, schedule: Schedule): RowProvenance {
  const entry = fileOf(schedule).lines.find((one) => one.line === line);
  const row = part === "total" ? entry?.total : entry?.parts[part];
  if (row === undefined) throw new Error(`${schedule.file.id} has no ${line} ${part}.`);
  return row;
}

function fileOf({ file: { id } }: Schedule): SourcedFile {
  const found = files.get(id);
  if (found === undefined) throw new Error(`No file describes ${id}.`);
  return found;
}
