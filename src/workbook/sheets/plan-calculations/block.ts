/** A block of the sheet: one row a fact, each column with its formula, from where the others are, and its value. */
import { fixedCell, fixedColumn, fixedRange } from "../../address";
import { head, section, subtitle, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** The cell of a column in the row that is being written: its column stays. */
export type At = (id: string) => string;

/** The same, of a row that one knows. */
export type RowAt = At & { readonly row: number };

export interface Column<Fact> {
  readonly id: string;
  readonly head: string | Content;
  readonly content: (fact: Fact, at: RowAt, index: number) => Content;
}

/** Where the cells of a block are, on its own sheet. */
export interface Block {
  /** Down one column. */
  readonly down: At;
  readonly cell: (id: string, index: number) => string;
  readonly head: At;
  readonly count: number;
}

export function addBlock<Fact>(
  draft: SheetDraft,
  { title, help }: { readonly title: string; readonly help: string | null },
  columns: readonly Column<Fact>[],
  facts: readonly Fact[],
): Block {
  draft.skip();
  draft.add([section(title)]);
  if (help !== null) draft.add([subtitle(help)]);
  const heads = draft.add(columns.map((column) => (typeof column.head === "string" ? head(column.head) : column.head)));
  const places = new Map(columns.map(({ id }, index) => [id, index + 1]));
  const columnOf = (id: string) => places.get(id) ?? noColumn(id);
  const first = draft.nextRow;
  facts.forEach((fact, index) => {
    const row = draft.nextRow;
    // One a row, which tells the row to what a column keeps of it.
    const at: RowAt = Object.assign((id: string) => fixedColumn(columnOf(id), row), { row });
    draft.add(columns.map((column) => column.content(fact, at, index)));
  });
  return {
    down: (id) => fixedRange(columnOf(id), first, first + facts.length - 1),
    cell: (id, index) => fixedCell(columnOf(id), first + index),
    head: (id) => fixedCell(columnOf(id), heads),
    count: facts.length,
  };
}

function noColumn(id: string): never {
  throw new Error(`The block has no column ${id}.`);
}
