/** What a schedule says beside its figures. Nothing else opens that part of the files. */
import type { LineId, PartOrTotal } from "./lines";
import type { Schedule } from "./schedule";
import { remarksBySchedule } from "./schedules/remarks";

/** Why figures are suggested in a row of the table; null where none is. */
export function suggestionReasonOf(line: LineId, part: PartOrTotal, { file: { id } }: Schedule): string | null {
  return remarksBySchedule[id].suggestionReasons[line]?.[part] ?? null;
}

/** The remark that the schedule makes on this very population, such as the overlap at 80 000. */
export function noteAtEdge(population: number, { file: { id, tierEdges } }: Schedule): string | null {
  return remarksBySchedule[id].atEdges[tierEdges.indexOf(population)] ?? null;
}
