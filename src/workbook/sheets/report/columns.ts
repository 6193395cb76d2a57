/** The columns of the table, from the left. */
export const columns = {
  label: 1,
  code: 2,
  planned: 3,
  actual: 4,
  gap: 5,
  share: 6,
  toExplain: 7,
  explanation: 8,
} as const;
