/** The reports of the parts of a table, as that of all of it. */
import { decode } from "../delimited/decode";
import { readDelimited } from "../delimited/read-delimited";
import { tableOf } from "./report";

/** More than any table has. */
const most = 1_000_000;

/** Under one head, in the order of the rows; one that was put there twice counts once. @throws Refused */
export function mergedReports(reports: readonly Uint8Array[]): { readonly bytes: Uint8Array; readonly rows: number } {
  const found = reports.flatMap((bytes) => readDelimited(decode(bytes), { most }).rows);
  const rows = new Map(found.map(({ cells }) => [cells.join(";"), cells]));
  const sorted = [...rows.values()].sort(([one], [other]) => Number(one) - Number(other));
  return { bytes: tableOf(sorted), rows: sorted.length };
}
