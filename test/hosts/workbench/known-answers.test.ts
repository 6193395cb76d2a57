/** What is not asked of a formula twice, and when it is asked again. */
import type { IFormulaDependencyTree } from "@univerjs/preset-sheets-core";
import { CellReaders } from "../../../src/hosts/workbench/dependencies/cell-readers";
import { Straight } from "../../../src/hosts/workbench/dependencies/known-answers";

const trees = [1, 2, 3].map((treeId) => ({ treeId }) as IFormulaDependencyTree);
const [first, second, third] = trees as [IFormulaDependencyTree, IFormulaDependencyTree, IFormulaDependencyTree];
const cell = (row: number) => ({
  unitId: "workbook",
  sheetId: "sheet",
  range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
});

test("a formula that led to no circle is not walked again, one that was not walked is", () => {
  const straight = new Straight();
  expect(straight.unknown(trees, 7)).toEqual(trees);
  straight.add([first, second]);
  expect(straight.unknown(trees, 7)).toEqual([third]);
});

test.each([
  { change: "a formula reads another cell", make: (readers: CellReaders) => void readers.set(1, [cell(5)]) },
  { change: "a formula reads one cell more", make: (readers: CellReaders) => void readers.set(1, [cell(1), cell(2)]) },
  { change: "a new formula reads a cell", make: (readers: CellReaders) => void readers.set(2, [cell(9)]) },
  { change: "a formula is gone", make: (readers: CellReaders) => readers.forget(1) },
  { change: "all of them are gone", make: (readers: CellReaders) => readers.clear() },
])("all are walked again once $change", ({ make }) => {
  const readers = new CellReaders();
  readers.set(1, [cell(1)]);
  const straight = new Straight();
  straight.unknown(trees, readers.version);
  straight.add(trees);
  expect(straight.unknown(trees, readers.version)).toEqual([]);
  make(readers);
  expect(straight.unknown(trees, readers.version)).toEqual(trees);
});

test("a value that changes, what is read being the same, walks none again", () => {
  const readers = new CellReaders();
  readers.set(1, [cell(1)]);
  const before = readers.version;
  readers.set(1, [cell(1)]);
  expect(readers.version).toBe(before);
});
