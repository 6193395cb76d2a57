/** Where each column of the possible payments stands, A being 1. */
export const paymentColumns = {
  line: 1,
  part: 2,
  certainty: 3,
  year: 4,
  kind: 5,
  number: 6,
  date: 7,
  prudent: 8,
  central: 9,
  full: 10,
  shown: 11,
  key: 12,
  byDate: 13,
  share: 14,
  figure: 15,
  rule: 16,
  reason: 17,
  runsFrom: 18,
  unknown: 19,
} as const;
export type PaymentColumn = keyof typeof paymentColumns;
