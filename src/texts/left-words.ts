/** What of a person's own work is not where the rest goes. */
export interface LeftWords {
  readonly sheet: string;
  readonly what: "sheet" | "looks" | "merges" | "lists" | "notes" | "drawings" | "formulas" | "moved" | "over";
  /** Where, when it is told cell by cell. */
  readonly cells?: readonly string[];
}
