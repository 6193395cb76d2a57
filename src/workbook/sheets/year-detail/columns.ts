/** Where each column of the detail stands, A being 1. */
export const columns = {
  line: 1,
  part: 2,
  nature: 3,
  counted: 4,
  amount: 5,
  base: 6,
  rate: 7,
  prudent: 8,
  central: 9,
  full: 10,
  unknown: 11,
} as const;

/** The rows of the detail, first and last. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}
