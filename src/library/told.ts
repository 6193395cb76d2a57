/** What every answer to a program carries beside its value. */
export interface Grounds {
  /** The documents that the figures come from. */
  readonly source: readonly string[];
  /** The day on which somebody last checked that nothing newer was known; null: no schedule was read. */
  readonly date: string | null;
  /** How sure the figures are, the surest first. */
  readonly confidence: readonly string[];
}

export interface Told<Value> extends Grounds {
  /** What nobody knows is null, and never 0. */
  readonly value: Value;
  readonly sentence: string;
}
