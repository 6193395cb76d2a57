import type { Where } from "../../../refusal/refused";
import { headOf, type TableId } from "../../sheets/plan-inputs/columns";
import type { EntryRow } from "./entries";

/** The cell of a key, or the whole row where no column is its own; the path of the case where the row is not there. */
export function whereInRow(entry: EntryRow | undefined, table: TableId, key: string, path: string): Where {
  if (entry === undefined) return { path };
  const where = entry.where(key);
  if (headOf(table, key) !== key || !("row" in where)) return where;
  const { column: _, ...row } = where;
  return row;
}
