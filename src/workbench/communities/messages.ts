/** What the page and what works beside it tell each other of a table of communities. */
import type { Day } from "../../agreement/day";
import type { Language } from "../../texts/language";

export type Asked =
  | { readonly kind: "judge"; readonly bytes: ArrayBuffer; readonly today: Day; readonly language: Language }
  /** Of the table that was judged last. */
  | { readonly kind: "make"; readonly today: Day };

export type Told =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "judged"; readonly rows: readonly JudgedRow[] }
  | { readonly kind: "made"; readonly zip: Blob; readonly count: number }
  /** In a sentence: nothing of the table can be read. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** A fault of ours. */
  | { readonly kind: "fault"; readonly detail: string };

/** A row, with its figures or with why it cannot be made. */
export type JudgedRow = { readonly line: number; readonly name: string } & (
  { readonly tier: number; readonly granted: number | null; readonly unknown: number } | { readonly problem: string }
);
