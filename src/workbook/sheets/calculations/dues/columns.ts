/** Where each column of the dues stands, A being 1; the last three only where there are two tables. */
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
  weight: 18,
  earlier: 19,
  later: 20,
} as const;
export type DueColumn = keyof typeof dueColumns;
