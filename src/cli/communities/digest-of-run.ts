import { createHash } from "node:crypto";
import type { Day } from "../../agreement/day";
import type { ReadRow } from "../../communities/read-row";
import { version } from "../../library/version";

interface Run {
  /** Of the table. */
  readonly bytes: Uint8Array;
  /** Its rows with what was read beside it: the case files, and the communes with their inhabitants. */
  readonly read: readonly ReadRow[];
  readonly today: Day;
}

/** All that the workbooks of a run come from: two runs that differ in any of it never share a folder. */
export function digestOfRun({ bytes, read, today }: Run): string {
  const hash = createHash("sha256").update(version).update(String(today)).update(bytes);
  for (const row of read) hash.update(JSON.stringify(row));
  return hash.digest("hex");
}
