/** What the pane says of the communes of a territory, once they are asked for. */
import type { CommunesNote } from "../funding/communes-notes";
import type { Problem } from "../refusal/refused";
import type { Labelled } from "./pane-words";

export interface TerritoryWords {
  readonly search: Labelled;
  /** What the list of those that are found is called. */
  readonly found: string;
  readonly foundCount: (count: number) => string;
  readonly inhabitants: (count: number) => string;
  /** A group, by how many communes it has. */
  readonly group: (name: string, communes: number) => string;
  /** What was added, and the share of it that counts. */
  readonly chosen: string;
  readonly share: string;
  readonly whole: string;
  readonly remove: (name: string) => string;
  readonly removeAll: string;
  /** Gives the population the sum, in the place of what was typed. */
  readonly takeSum: (population: number) => string;
  readonly note: (note: CommunesNote) => string;
  readonly sentence: (problem: Problem) => string;
  /** Of a list with many faults, those that are not said. */
  readonly others: (count: number) => string;
}
