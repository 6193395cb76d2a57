import { mostRows, roomInWorkbook } from "../../../budget/bounds";
import type { TableId } from "./columns";

/** Payments are bounded for each resource. */
const most = { ...mostRows, payments: mostRows.payments * mostRows.resources };

/** How many rows a table has, those that its plan fills and those that are left: by fives. */
export function roomFor(table: TableId, filled: number): number {
  const { least, spare } = roomInWorkbook[table];
  const wanted = Math.ceil((filled + spare) / 5) * 5;
  return Math.max(least, Math.min(wanted, most[table]));
}
