/** Where each column of the dues stands, A being 1. */
export const dueColumns = {
  line: 1,
  part: 2,
  nature: 3,
  year: 4,
  counted: 5,
  whole: 6,
  base: 7,
  unknown: 8,
  from: 9,
  to: 10,
  share: 11,
  earned: 12,
  advance: 13,
  prudent: 14,
  central: 15,
  full: 16,
  shown: 17,
} as const;
export type DueColumn = keyof typeof dueColumns;

/** Where there are several schedules, after all the others: the days that each counts for, then its amounts. */
export function scheduleColumns(index: number, count: number): { readonly days: number; readonly amount: number } {
  const first = dueColumns.shown + 1;
  return { days: first + index, amount: first + count + index };
}
