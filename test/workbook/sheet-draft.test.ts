/** A sheet being written takes one cell a place: the second would hide the first, in silence. */
import { body } from "../../src/workbook/cells";
import { SheetDraft } from "../../src/workbook/sheet-draft";

function draft(): SheetDraft {
  const draft = new SheetDraft("rates", "");
  draft.add([body("A1"), undefined, body("C1")]);
  draft.skip();
  draft.put(4, 2, body(null));
  return draft;
}

const cellsOf = (written: SheetDraft) => {
  const { cells } = written.finish({ columnWidths: [], frozenRows: 0, print: { orientation: "portrait" } });
  return cells.map(({ row, column, value }) => [row, column, value]);
};

test.each<[string, string, (written: SheetDraft) => void]>([
  ["a cell put over one of a row that was added", "A1", (written) => written.put(1, 1, body("x"))],
  ["a cell put twice, though it be empty", "B4", (written) => written.put(4, 2, body("x"))],
  [
    "a row added over a cell that was put below",
    "B4",
    (written) => {
      written.add([body("A3"), body("B3")]);
      written.add([body("A4"), body("B4")]);
    },
  ],
])("%s is refused by its place", (_, place, write) => {
  expect(() => {
    write(draft());
  }).toThrow(`Taux: two cells in ${place}`);
});

test("a place left alone in a row may be written later", () => {
  const written = draft();
  written.put(1, 2, body("B1"));
  written.add([body("A3")]);
  expect(cellsOf(written)).toEqual([
    [1, 1, "A1"],
    [1, 3, "C1"],
    [4, 2, null],
    [1, 2, "B1"],
    [3, 1, "A3"],
  ]);
});
