export type Row = Readonly<Record<string, string>>;

/** Rows with the same columns, aligned under their heads. */
export function printTable(title: string, rows: readonly Row[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => (row[head] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ");
  const body = rows.map((row) => line(heads.map((head) => row[head] ?? "")));
  process.stdout.write(`\n${[title, line(heads), ...body].join("\n")}\n`);
}
