/** The columns of the page, from the left: its tables share them. */
export const columns = {
  /** Wide enough for what an indicator or a decision says. */
  label: 1,
  fixed: 2,
  possible: 3,
  rate: 4,
  rateFrom: 5,
  earned: 6,
  spent: 7,
  left: 8,
  change: 9,
} as const;
