/** What became of each row, before anything is written. */
import { communitiesTexts as texts } from "../texts/fr/communities";
import type { Summarized } from "../workbook/summary/summarized";
import type { CommunityFacts } from "./facts";
import { fileNames } from "./file-names";
import type { ReadRow } from "./read-row";
import type { RefusedRow } from "./refused-row";

/** A row that can be made, by its figures, or why it cannot. */
export type Judgment = { readonly facts: CommunityFacts } | RefusedRow;

/** What became of a row. */
export interface Outcome extends Summarized {
  readonly result: Judgment;
}

/** A row that became a case, which remains to be judged. */
interface RowToJudge {
  readonly row: ReadRow;
  readonly json: unknown;
}

export function rowsToJudge(read: readonly ReadRow[]): readonly RowToJudge[] {
  return read.flatMap((row) => ("json" in row.read ? [{ row, json: row.read.json }] : []));
}

/** @param judgments of those that became cases, in their order */
export function outcomesOf(read: readonly ReadRow[], judgments: readonly (Judgment | undefined)[]): readonly Outcome[] {
  const byRow = new Map(rowsToJudge(read).map(({ row }, index) => [row, judgments[index]]));
  const files = fileNames(
    read.map(({ file, name }) => file || name),
    [texts.summaryFile("")],
  );
  return read.map((row, index) => outcomeOf(row, byRow.get(row), files[index] ?? ""));
}

function outcomeOf(row: ReadRow, judgment: Judgment | undefined, file: string): Outcome {
  const { line, name, department, read } = row;
  if (judgment !== undefined && "facts" in judgment) {
    return { line, name: name || judgment.facts.name, department, file, result: judgment };
  }
  const refused = judgment ?? ("problem" in read ? read : { problem: "", inEnglish: "" });
  return { line, name, department, file: "", result: refused };
}
