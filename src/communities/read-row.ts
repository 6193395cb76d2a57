/** Each row as a case, before anything is written. */
import type { Day } from "../agreement/day";
import { refuse } from "../refusal/refused";
import { withCommunes } from "../library/with-communes";
import { caseOfRow } from "./case-of-row";
import type { CommunityRow } from "./community-row";
import { departmentOfCase, departmentSaid } from "./department-of-case";
import type { ColumnId } from "./heads";
import { refusedRow, type RefusedRow } from "./refused-row";

/** A row that became a case, or why it did not. */
export interface ReadRow {
  readonly line: number;
  readonly name: string;
  readonly file: string;
  readonly department: string;
  /** Those that it fills. */
  readonly columns: readonly ColumnId[];
  readonly read: { readonly json: unknown } | RefusedRow;
}

/** The case of the file that a row names, beside its table. @throws Refused */
export type ReadCaseOf = (file: string) => Promise<unknown>;

export async function readRow(row: CommunityRow, readCaseOf: ReadCaseOf, today: Day): Promise<ReadRow> {
  const { line, cells } = row;
  const columns = [...cells.keys()];
  const said = { line, name: cells.get("name") ?? "", file: cells.get("file") ?? "", columns };
  const department = await departmentSaid(row);
  try {
    const json = await withCommunes(await caseIn(row, readCaseOf, today));
    return { ...said, department: department ?? (await departmentOfCase(json)), read: { json } };
  } catch (error) {
    const refused = refusedRow(error, columns);
    if (refused === null) throw error;
    return { ...said, department: department ?? "", read: refused };
  }
}

async function caseIn(row: CommunityRow, readCaseOf: ReadCaseOf, today: Day): Promise<unknown> {
  if (row.fault !== undefined) refuse(row.fault.problem, { column: row.fault.column });
  const file = row.cells.get("case");
  if (file !== undefined) {
    const base = await readCaseOf(file);
    if (typeof base !== "object" || base === null || Array.isArray(base)) return base;
    return caseOfRow(row, today, base as Readonly<Record<string, unknown>>);
  }
  const isSaid = (["population", "communes", "tier"] as const).some((id) => row.cells.has(id));
  return isSaid ? caseOfRow(row, today) : refuse({ kind: "territoryMissing" });
}
