/** The one way from a refusal to its sentence, whatever the door. */
import type { Names } from "../agreement/line-names";
import type { Refused, Where } from "../refusal/refused";
import { say, type Known } from "./say";

/** @returns where, if that is known, and what; null: none of these sentences is for it, and the fault is ours */
export type Explain = (refused: Pick<Refused, "problem" | "where">, sentences: Known) => string | null;

type Row = Extract<Where, { readonly row: number }>;

interface Spelling {
  readonly quote: (text: string) => string;
  readonly colon: string;
  readonly nameIn: (names: Names) => string;
  readonly nameRow: (row: Row) => string;
  readonly nameColumn: (head: string) => string;
  /** What the language asks of a whole sentence. */
  readonly finish: (sentence: string) => string;
  /** Those that name what a case holds at its top. */
  readonly naming: Known;
}

export function explainer({ quote, colon, nameIn, nameRow, nameColumn, finish, naming }: Spelling): Explain {
  return ({ problem, where }, sentences) => {
    const sentence = say(problem, sentences);
    if (sentence === null) return null;
    const isNamed = where !== undefined && "path" in where && !where.path.includes(".") && problem.kind in naming;
    return finish(where === undefined || isNamed ? sentence : `${placeIn(where)}${colon}${sentence}`);
  };

  function placeIn(where: Where): string {
    if ("path" in where) return quote(where.path);
    if ("row" in where) return nameRow(where);
    if ("column" in where) return nameColumn(where.column);
    return "about" in where ? quote(nameIn(where.about)) : `${where.label} (${where.place})`;
  }
}
