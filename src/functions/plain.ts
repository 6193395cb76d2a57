/** What a cell or a range is worth to a formula: another function may have given it a number with a format and a card. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
