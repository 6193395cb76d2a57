import type { FoundValue } from "../found";

/** What an input cell holds, and where. */
export interface InputCell {
  readonly place: string;
  readonly found: FoundValue;
}

/** The input cells by their key, and the schedule of the contract. */
export interface InputCells {
  readonly schedule: string;
  /** Made by 0.1.0, which named none. */
  readonly isOldest?: true;
  readonly cells: ReadonlyMap<string, InputCell>;
}
