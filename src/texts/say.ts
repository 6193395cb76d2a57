/** A problem in words. */
import type { Facts, Problem } from "../refusal/refused";

/** One sentence for each problem of some: what was received, what is accepted, what to do. */
export type Sentences<Some> = { readonly [Kind in keyof Some]: (it: Some[Kind]) => string };
/** Those that a door has loaded. */
export type Known = Partial<Sentences<Facts>>;

/** null: none of these sentences is for it. */
export function say(problem: Problem, sentences: Known): string | null {
  return sayOne(problem, sentences);
}

function sayOne<Kind extends keyof Facts>(
  problem: { readonly kind: Kind } & Facts[Kind],
  sentences: Known,
): string | null {
  return sentences[problem.kind]?.(problem) ?? null;
}
