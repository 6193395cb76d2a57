import { Refused } from "../refusal/refused";
import { columnOfPath } from "./column-of-path";
import { headOf, type ColumnId } from "./heads";
import { explain } from "../library/explain";
import { explainInEnglish } from "../library/explain-in-english";

/** Why a row cannot be made: in French, as all that is written of it, and for a page in English. */
export interface RefusedRow {
  readonly problem: string;
  readonly inEnglish: string;
}

/** null for anything but a refusal: the fault is ours. @param said the columns that the row fills, whose heads a sentence names */
export function refusedRow(thrown: unknown, said: readonly ColumnId[] = []): RefusedRow | null {
  const error = inColumn(thrown, said);
  const problem = explain(error);
  // Of what the command line alone reads, some is said in French alone.
  return problem === null ? null : { problem, inEnglish: explainInEnglish(error) ?? problem };
}

/** Who typed a column wrote no key of a case. */
function inColumn(error: unknown, said: readonly ColumnId[]): unknown {
  if (!(error instanceof Refused) || error.where === undefined || !("path" in error.where)) return error;
  const column = error.where.path.includes(".") ? columnOfPath(error.where.path, said) : null;
  return column === null ? error : new Refused(error.problem, { column: headOf(column) });
}
