/** What is wrong with the shape of a case file, in JSON. */
import type { ProblemOf } from "./facts";

export interface CaseFacts {
  notAnObject: { received: unknown };
  /** @param path of what holds the key; empty at the top */
  unknownKey: { path: string; key: string; accepted: readonly string[] };
  missingKey: { path: string };
  wrongType: { path: string; received: unknown; expected: string };
  /** The same amount given twice. */
  overrideTwice: { path: string };
  listLength: { length: number; least: number; most: number };
}

export type CaseProblem = ProblemOf<CaseFacts>;
