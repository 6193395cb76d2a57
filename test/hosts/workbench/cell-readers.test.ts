/** Which formulas read a cell: as one finds by looking at each formula's ranges one by one. */
import type { IUnitRange } from "@univerjs/core";
import fc from "fast-check";
import { CellReaders } from "../../../src/hosts/workbench/dependencies/cell-readers";

const line = fc.tuple(fc.nat(4), fc.nat(3)).map(([start, more]) => ({ start, end: start + more }));
const ranges: fc.Arbitrary<IUnitRange> = fc
  .record({ sheetId: fc.constantFrom("one", "other"), rows: line, columns: line, isCell: fc.boolean() })
  .map(({ sheetId, rows, columns, isCell }) => ({
    unitId: "book",
    sheetId,
    range: {
      startRow: rows.start,
      endRow: isCell ? rows.start : rows.end,
      startColumn: columns.start,
      endColumn: isCell ? columns.start : columns.end,
    },
  }));

const changes = fc.array(fc.record({ formula: fc.nat(3), reads: fc.array(ranges, { maxLength: 3 }) }), {
  maxLength: 12,
});

test("after any changes of formulas, a range is read by those that read one of its cells, and by no other", () => {
  fc.assert(
    fc.property(changes, fc.array(ranges, { minLength: 1, maxLength: 4 }), (all, asked) => {
      const readers = new CellReaders();
      const read = new Map<number, readonly IUnitRange[]>();
      for (const { formula, reads } of all) {
        if (reads.length > 0) readers.set(formula, reads);
        else readers.forget(formula);
        read.set(formula, reads);
        for (const range of asked) expect([...readers.of(range)].sort()).toEqual(readersOf(range, read));
      }
    }),
  );
});

test("a formula that reads what it read changes nothing, and a forgotten one is read by nobody", () => {
  const at: IUnitRange = {
    unitId: "book",
    sheetId: "one",
    range: { startRow: 1, endRow: 4, startColumn: 0, endColumn: 0 },
  };
  const readers = new CellReaders();
  expect([readers.set(7, [at]), readers.set(7, [structuredClone(at)]), readers.set(7, [])]).toEqual([
    true,
    false,
    true,
  ]);
  readers.set(8, [at]);
  readers.clear();
  expect(readers.of(at)).toEqual([]);
});

function readersOf(asked: IUnitRange, read: ReadonlyMap<number, readonly IUnitRange[]>): readonly number[] {
  const cells = new Set(cellsOf(asked));
  return [...read]
    .flatMap(([formula, all]) => (all.flatMap(cellsOf).some((one) => cells.has(one)) ? [formula] : []))
    .sort();
}

function cellsOf({ sheetId, range }: IUnitRange): readonly string[] {
  const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_, rank) => range.startRow + rank);
  const columns = Array.from(
    { length: range.endColumn - range.startColumn + 1 },
    (_, rank) => range.startColumn + rank,
  );
  return rows.flatMap((row) => columns.map((column) => `${sheetId} ${row} ${column}`));
}
