import type { Content } from "../../cells";
import { quoted, when } from "../../formula";

/** What a first page may have to say, and where a reader goes from it. */
export interface Warning {
  readonly condition: string;
  /** Its words. */
  readonly formula: string;
  readonly isOn: boolean;
  readonly value: string;
  readonly place: string;
}

interface Said {
  readonly content: Content;
  /** null: nothing is said. */
  readonly place: string | null;
}

/** The nth of the warnings that hold, so that no row between two of them is blank. @param otherwise where there is none */
export function nthWarning(warnings: readonly Warning[], rank: number, otherwise: string): Said {
  const said = warnings.filter(({ isOn }) => isOn)[rank - 1];
  const formula = formulaOf(warnings, rank, otherwise);
  // Free to run over the empty cells on its right.
  const content = { formula, value: said?.value ?? otherwise, role: "entryWords", format: "text" } as const;
  return { content, place: said?.place ?? null };
}

function formulaOf([first, ...others]: readonly Warning[], rank: number, otherwise: string): string {
  if (first === undefined || others.length + 1 < rank) return quoted(otherwise);
  const next = formulaOf(others, rank - 1, otherwise);
  return when(first.condition, rank === 1 ? first.formula : next, formulaOf(others, rank, otherwise));
}
