/** A value as a terminal shows it: a table with tabs, an error by its code, anything else as it is. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.map((row: unknown) => showRow(row)).join("\n");
  return showCell(value);
}

function showRow(row: unknown): string {
  return Array.isArray(row) ? row.map(showCell).join("\t") : showCell(row);
}

function showCell(cell: unknown): string {
  return typeof cell === "object" && cell !== null && "error" in cell ? String(cell.error) : String(cell);
}
