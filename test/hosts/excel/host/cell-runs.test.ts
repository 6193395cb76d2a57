import fc from "fast-check";
import { addressLists, rectanglesByKey, type Place } from "../../../../src/hosts/excel/cell-runs";
import { rangeAddress } from "../../../../src/hosts/excel/address";

interface Keyed extends Place {
  readonly key: string;
}

/** Letters in rows, as they stand on a sheet; a point is no cell. */
function cellsOf(...rows: readonly string[]): readonly Keyed[] {
  return rows.flatMap((row, down) =>
    [...row].flatMap((key, right) => (key === "." ? [] : [{ row: down + 1, column: right + 1, key }])),
  );
}

function addressesOf(cells: readonly Keyed[]): Readonly<Record<string, readonly string[]>> {
  const rectangles = rectanglesByKey(cells, ({ key }) => key);
  return Object.fromEntries([...rectangles].map(([key, all]) => [key, all.map(rangeAddress)]));
}

test.each([
  { what: "a single cell", rows: ["a"], expected: { a: ["A1"] } },
  { what: "no cell", rows: ["..."], expected: {} },
  { what: "a row", rows: ["aaa"], expected: { a: ["A1:C1"] } },
  { what: "a column", rows: ["a", "a", "a"], expected: { a: ["A1:A3"] } },
  { what: "a block", rows: ["aa", "aa"], expected: { a: ["A1:B2"] } },
  { what: "two looks side by side", rows: ["ab", "ab"], expected: { a: ["A1:A2"], b: ["B1:B2"] } },
  { what: "a hole in a row", rows: ["a.a"], expected: { a: ["A1", "C1"] } },
  { what: "a hole in a column", rows: ["a", ".", "a"], expected: { a: ["A1", "A3"] } },
  { what: "a stair", rows: ["aa", ".aa"], expected: { a: ["A1:B1", "B2:C2"] } },
  { what: "a head over a body", rows: ["hhh", "bbb", "bbb"], expected: { h: ["A1:C1"], b: ["A2:C3"] } },
])("$what is gathered into rectangles", ({ rows, expected }) => {
  expect(addressesOf(cellsOf(...rows))).toEqual(expected);
});

test("cells are gathered whatever the order in which they come", () => {
  expect(addressesOf([...cellsOf("aa", "aa")].reverse())).toEqual({ a: ["A1:B2"] });
});

test("rectangles cover each cell once, and no other", () => {
  const row = fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const cells = cellsOf(...rows);
      const covered = [...rectanglesByKey(cells, ({ key }) => key)].flatMap(([key, rectangles]) =>
        rectangles.flatMap(({ top, left, bottom, right }) =>
          between(top, bottom).flatMap((down) => between(left, right).map((across) => `${key}${down},${across}`)),
        ),
      );
      const expected = cells.map(({ key, row: down, column }) => `${key}${down},${column}`);
      expect([...covered].sort()).toEqual([...expected].sort());
    }),
  );
});

test("addresses are joined in lists that stay short, and none is lost", () => {
  const rectangles = between(1, 500).map((row) => ({ top: row * 2, bottom: row * 2, left: 1, right: 3 }));
  const lists = addressLists(rectangles);
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((list) => list.length > 1_000)).toEqual([]);
  expect(lists.join(",").split(",")).toEqual(rectangles.map(rangeAddress));
});

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
