import type { YearOfLine } from "../../../../funding/time/timetable";

/** Where each column stands, A being 1. */
export const runColumns = {
  line: 1,
  year: 2,
  open: 3,
  yearFrom: 4,
  yearTo: 5,
  from: 6,
  to: 7,
  running: 8,
  first: 9,
  plannedMonths: 10,
  months: 11,
  plannedCount: 12,
  count: 13,
  of: 14,
  plannedShare: 15,
  share: 16,
  rate: 17,
  plannedWords: 18,
  words: 19,
} as const;
export type RunColumn = keyof typeof runColumns;

/** A line in a contract year, while its row is written: a cell of the row, or of the one above. */
export interface RunRow extends YearOfLine {
  readonly here: (column: RunColumn) => string;
  readonly above: (column: RunColumn) => string;
}
