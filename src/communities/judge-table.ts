/** Every row of a table judged, and nothing made of it yet. */
import type { Day } from "../agreement/day";
import { factsOf } from "./facts";
import { outcomesOf, rowsToJudge, type Judgment, type Outcome } from "./outcomes";
import { readRow, type ReadCaseOf, type ReadRow } from "./read-row";
import { refusedRow } from "./refused-row";
import { tableIn } from "./table-in";

export interface JudgedTable {
  readonly read: readonly ReadRow[];
  readonly outcomes: readonly Outcome[];
}

interface Judging {
  readonly today: Day;
  readonly readCaseOf: ReadCaseOf;
  /** Told how many rows are judged, of how many; others may work meanwhile. */
  readonly onRow: (done: number, total: number) => void;
}

/** @param bytes of a text or of a workbook @throws Refused where there is no table to judge */
export async function judgeTable(bytes: Uint8Array, { today, readCaseOf, onRow }: Judging): Promise<JudgedTable> {
  const rows = tableIn(bytes);
  const read: ReadRow[] = [];
  for (const row of rows) {
    read.push(await readRow(row, readCaseOf, today));
    onRow(read.length, 2 * rows.length);
  }
  const judgments = rowsToJudge(read).map(({ json, row }, index) => {
    onRow(rows.length + index, 2 * rows.length);
    return judge(json, today, row.columns);
  });
  return { read, outcomes: outcomesOf(read, judgments) };
}

function judge(json: unknown, today: Day, columns: ReadRow["columns"]): Judgment {
  try {
    return { facts: factsOf(json, today) };
  } catch (error) {
    const refused = refusedRow(error, columns);
    if (refused === null) throw error;
    return refused;
  }
}
