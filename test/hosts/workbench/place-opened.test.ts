/** A workbook opened from a file: what a person had added to it comes into the grid under free names. */
import { placeOpened } from "../../../src/hosts/workbench/place-opened";
import { emptyState } from "../../../src/hosts/workbench/state";
import { toOwnSheet } from "../../../src/hosts/workbench/taking/own-sheet";
import type { CellPlan, SheetPlan } from "../../../src/workbook/plan";
import { smallPlan } from "../excel/host/small-plan";

const [first] = smallPlan.sheets;
if (first === undefined) throw new Error("The small plan has no sheet.");

const own = (name: string, cells: readonly CellPlan[]): SheetPlan => ({
  ...first,
  name,
  mark: `own-${name}`,
  cells,
  charts: [],
});
const cell = { row: 1, column: 1, role: "own", format: "text" } as const;

const { workbook } = placeOpened(
  smallPlan,
  {
    before: [own("Suivi", [{ ...cell, value: 3, formula: `_xlfn.XLOOKUP("_xlfn.",'Page 1'!A1,'Page 1'!B1)` }])],
    after: [own(first.name, [{ ...cell, value: 2 }])],
    texts: new Map([[first.mark, [{ ...cell, column: 30, value: "Vu" }]]]),
    calledSo: new Map([["page 1", first.mark]]),
    names: [{ name: "Salaires", refersTo: "'Suivi'!$A$1", comment: "" }],
    left: [],
  },
  emptyState("fr").workbook,
);

test("own sheets stand where they stood, and the empty one that the grid began with is gone", () => {
  const names = workbook.sheetOrder.map((id) => workbook.sheets[id]?.name);
  expect(names).toEqual([
    "Suivi",
    `${first.name} (2)`,
    ...smallPlan.sheets.slice(1).map(({ name }) => name),
    first.name,
  ]);
});

test("their formulas read our sheets under the names that these have now", () => {
  const [id = ""] = workbook.sheetOrder;
  expect(workbook.sheets[id]?.cellData?.[0]?.[0]?.f).toBe(
    `=XLOOKUP("_xlfn.",'${first.name} (2)'!A1,'${first.name} (2)'!B1)`,
  );
});

test("a note in a sheet of ours is no part of what was built there", () => {
  const sheet = workbook.sheets[first.mark];
  expect(sheet?.cellData?.[0]?.[29]?.v).toBe("Vu");
  expect(sheet?.custom?.["built"]).toMatchObject({ texts: { "1:30": null } });
});

test("names of one's own come along", () => {
  expect(JSON.stringify(workbook.resources)).toContain("Salaires");
});

test.each(["hidden", "veryHidden", undefined] as const)(
  "a sheet of one's own that is %s in the file is hidden or shown alike in the grid, and as it was in the next file",
  (visibility) => {
    const after = [{ ...own("Notes", [{ ...cell, value: 5 }]), visibility }];
    const work = { before: [], after, texts: new Map(), calledSo: new Map(), names: [], left: [] };
    const grid = placeOpened(smallPlan, work, emptyState("fr").workbook).workbook;
    const sheet = grid.sheets[grid.sheetOrder.at(-1) ?? ""] ?? {};
    expect([sheet.name, sheet.hidden ?? 0]).toEqual(["Notes", visibility === undefined ? 0 : 1]);
    expect(toOwnSheet(sheet, grid).visibility).toBe(visibility);
    expect(toOwnSheet({ ...sheet, hidden: 0 }, grid).visibility).toBeUndefined();
  },
);
