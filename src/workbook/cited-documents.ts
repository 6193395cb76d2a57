/** The documents that say the amounts of some rows of a schedule, by the numbers that Barème gives them. */
import { provenanceOf, rowProvenanceOf } from "../agreement/provenance";
import type { Schedule } from "../agreement/schedule";
import type { Reference } from "../agreement/schedule-file";
import type { ScheduleRow } from "../funding/schedule-rows";

interface CitedDocument {
  readonly number: number;
  readonly reference: Reference;
}

export function citedDocuments(rows: readonly ScheduleRow[], schedule: Schedule): readonly CitedDocument[] {
  const cited = new Set<string>(rows.flatMap(({ line, part }) => rowProvenanceOf(line, part, schedule).references));
  return Object.entries(provenanceOf(schedule).references).flatMap(([id, reference], index) =>
    cited.has(id) ? [{ number: index + 1, reference }] : [],
  );
}
