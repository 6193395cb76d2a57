/** Why what a case plans cannot be read: facts, to which `texts` gives their sentence. `path` is like `charges.3.account`. */
import type { Day } from "../agreement/day";
import type { Cents } from "../agreement/money";

export type PlannedProblem =
  | { readonly kind: "tooMany"; readonly path: string; readonly count: number; readonly most: number }
  | { readonly kind: "missing"; readonly path: string }
  /** No such mission, nature, key or line. */
  | {
      readonly kind: "unknown";
      readonly path: string;
      readonly received: unknown;
      readonly accepted: readonly string[];
    }
  | { readonly kind: "amount"; readonly path: string; readonly received: unknown; readonly most: number }
  /** A quantity, a share, an index, a number of months. */
  | {
      readonly kind: "figure";
      readonly path: string;
      readonly received: unknown;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: "account"; readonly path: string; readonly received: unknown; readonly class: "6" | "7" }
  | { readonly kind: "month"; readonly path: string; readonly received: unknown }
  | { readonly kind: "monthOutside"; readonly path: string; readonly day: Day; readonly first: Day; readonly last: Day }
  | { readonly kind: "reversed"; readonly path: string; readonly first: Day; readonly last: Day }
  | { readonly kind: "tooLong"; readonly path: string; readonly months: number; readonly most: number }
  /** None of the ways of giving a price, or several. */
  | { readonly kind: "price"; readonly path: string; readonly given: readonly string[] }
  | { readonly kind: "keyTotal"; readonly path: string; readonly name: string; readonly total: number }
  | { readonly kind: "keyTwice"; readonly path: string; readonly name: string }
  /** Money that may serve unscheduled care alone. */
  | { readonly kind: "fromEarmarked"; readonly path: string }
  | { readonly kind: "toItself"; readonly path: string }
  | { readonly kind: "paidBeyond"; readonly path: string; readonly paid: Cents; readonly retained: Cents }
  /** A resource tied to a project that it does not name. */
  | { readonly kind: "tiedToNothing"; readonly path: string }
  | { readonly kind: "textTooLong"; readonly path: string; readonly length: number; readonly most: number };

export class PlannedRefused extends Error {
  constructor(readonly problem: PlannedProblem) {
    super(problem.kind);
    this.name = "PlannedRefused";
  }
}

export function refusePlanned(problem: PlannedProblem): never {
  throw new PlannedRefused(problem);
}
