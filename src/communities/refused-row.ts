import { explain } from "../library/explain";
import { explainInEnglish } from "../library/explain-in-english";

/** Why a row cannot be made: in French, as all that is written of it, and for a page in English. */
export interface RefusedRow {
  readonly problem: string;
  readonly inEnglish: string;
}

/** null for anything but a refusal: the fault is ours. */
export function refusedRow(error: unknown): RefusedRow | null {
  const problem = explain(error);
  // Of what the command line alone reads, some is said in French alone.
  return problem === null ? null : { problem, inEnglish: explainInEnglish(error) ?? problem };
}
