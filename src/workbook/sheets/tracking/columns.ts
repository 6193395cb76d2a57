/** The columns of the two tables, from the left. */
export const columns = {
  label: 1,
  planned: 2,
  actual: 3,
  used: 4,
  left: 5,
  ahead: 6,
  correction: 7,
  landing: 8,
  gap: 9,
  state: 10,
  reason: 11,
} as const;
