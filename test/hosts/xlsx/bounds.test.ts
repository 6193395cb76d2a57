/** How much of a file is read is said once in the sources, and in the document on limits; what is beyond does not follow. */
import { readFileSync } from "node:fs";
import { bounds } from "../../../src/hosts/xlsx/bounds";
import { ownInXlsx } from "../../../src/hosts/xlsx/own/own-in-xlsx";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { Refused } from "../../../src/refusal/refused";
import { planOf } from "../../plan-of";
import { sheetXml, usualParts, zipped } from "./made-package";

const inFrench = (value: number) => new Intl.NumberFormat("fr-FR").format(value).replace(/\s/g, " ");
const inMillions = (value: number, unit: string) => `${value / 1_000_000} ${unit}`;

test("the document on limits says the bounds that hold", () => {
  const said = readFileSync(new URL("../../../docs/limits.md", import.meta.url), "utf8");
  const row = /^\| un classeur ou un tableau \.xlsx relu \|.*$/m.exec(said)?.[0] ?? "";
  const { file, unpacked, read, part, texts, places } = bounds;
  const figures = [
    ...[file, unpacked, read, part.sheet, part.texts].map((size) => inMillions(size, "Mo")),
    ...[texts, places].map((count) => inMillions(count, "millions")),
    `${inFrench(bounds.parts)} parties`,
    `${inFrench(bounds.cellText)} signes`,
    `${inFrench(bounds.cells)} cellules remplies`,
    `${inFrench(bounds.carried)} cellules reprises`,
    `${inFrench(bounds.within)} balises`,
    `${inFrench(bounds.attributes)} attributs`,
    `${inFrench(bounds.inOnePiece)} octets`,
  ];
  expect(figures.filter((figure) => !row.includes(figure))).toEqual([]);
});

function problemOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Refused ? error.problem : error;
  }
}

const plan = planOf({ population: 62_000 });
const cellsOf = (count: number) => `<row>${'<c t="str"><v>a</v></c>'.repeat(8)}</row>`.repeat(count / 8);

test.each([
  ["of more cells than are carried", cellsOf(bounds.carried + 8)],
  ["of a cell longer than Excel's longest", `<row><c t="str"><v>${"a".repeat(32_768)}</v></c></row>`],
  ["of a formula longer than any", `<row><c><f>${"1+".repeat(20_000)}1</f><v>1</v></c></row>`],
])("a sheet of one's own %s stays behind, and is told", (_, rows) => {
  expect(ownInXlsx(zipped(usualParts(rows)), plan)).toMatchObject({
    after: [],
    left: [{ sheet: "Feuil1", what: "sheet" }],
  });
});

test("a sheet of one's own of as many cells as are carried follows whole", () => {
  const { after, left } = ownInXlsx(zipped(usualParts(cellsOf(bounds.carried))), plan);
  expect([after.map(({ cells }) => cells.length), left]).toEqual([[bounds.carried], []]);
});

test("the cells of all the sheets that are read count together", () => {
  const half = sheetXml(cellsOf(bounds.cells / 2 + 8));
  const two = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/></sheets>';
  const parts = usualParts("");
  const book = (parts["xl/workbook.xml"] ?? "").replace(/<sheets>.*<\/sheets>/, two);
  const file = openXlsx(zipped({ ...parts, "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": half }));
  expect(file.cellsOf("A")?.get(1)?.size).toBe(8);
  expect(problemOf(() => file.cellsOf("B"))).toEqual({ kind: "tooMuchInside" });
});
