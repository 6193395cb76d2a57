/** Which column of a table is which, by its head: in any order, whatever the case, the accents and the punctuation. */
import { fold } from "../agreement/fold";
import { refuse } from "../refusal/refused";
import type { DelimitedRow } from "./read-delimited";

/** The heads that each column may have; the first is the one that sentences show. */
type Heads<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/** What becomes of a column whose head is none of these. */
type Others = "refused" | "left";

/**
 * @param required those without which nothing can be read
 * @returns where each column that the table has stands, from 0
 * @throws Refused headsMissing, unknownColumns, columnTwice, columnMissing, each with the line of the heads
 */
export function columnsOf<Id extends string>(
  { cells, line }: DelimitedRow,
  heads: Heads<Id>,
  required: readonly Id[],
  others: Others = "refused",
): ReadonlyMap<Id, number> {
  const ids = Object.keys(heads) as Id[];
  const shown = (id: Id) => heads[id][0] ?? id;
  const byName = new Map(ids.flatMap((id) => heads[id].map((head) => [fold(head), id])));
  const where = { row: line };
  const found = new Map<Id, number>();
  const unknown: string[] = [];
  cells.forEach((head, index) => {
    const id = byName.get(fold(head));
    if (id !== undefined && found.has(id))
      refuse({ kind: "columnTwice", names: namesOf(cells, found.get(id) ?? 0, index) }, where);
    if (id !== undefined) found.set(id, index);
    else if (head.trim() !== "") unknown.push(head.trim());
  });
  if (others === "refused" && found.size === 0)
    refuse({ kind: "headsMissing", received: unknown[0] ?? "", accepted: ids.map(shown) }, where);
  if (others === "refused" && unknown.length > 0)
    refuse({ kind: "unknownColumns", received: unknown, accepted: ids.map(shown) }, where);
  const missing = required.filter((id) => !found.has(id)).map(shown);
  if (missing.length > 0) refuse({ kind: "columnMissing", missing }, where);
  return found;
}

/** As the table has them: two heads may be the same, or two names of one column. */
function namesOf(cells: readonly string[], ...places: readonly number[]): readonly string[] {
  return [...new Set(places.map((place) => cells[place]?.trim() ?? ""))];
}
