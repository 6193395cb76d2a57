/** What of a person's own work cannot follow it, where it goes. */
export interface LeftBehind {
  readonly sheet: string;
  readonly what: LeftWhat;
  /** Where, when it is told cell by cell, such as `B2`. */
  readonly cells?: readonly string[];
}

type LeftWhat =
  /** All of it: it cannot be read. */
  | "sheet"
  /** Of a sheet of one's own, what a plan has no place for. */
  | "looks"
  | "merges"
  | "lists"
  | "notes"
  | "drawings"
  /** Only their values follow: they read another file or a table, or fill several cells at once. */
  | "formulas"
  /** Of a sheet of ours: texts whose place is not known any more, since rows or columns moved or choices changed. */
  | "moved"
  /** Texts typed over what the sheet computes. */
  | "over";
