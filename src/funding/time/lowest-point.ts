import type { StatementRow } from "./statement";

/** The period at whose end cash is the furthest behind rights, the first one when several are; null: there is none. */
export function lowestOf([first, ...others]: readonly StatementRow[]): StatementRow | null {
  if (first === undefined) return null;
  return others.reduce((lowest, row) => (row.carriedOver < lowest.carriedOver ? row : lowest), first);
}
