/** What is found in packages that other programs wrote. */
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import {
  asZip64,
  oneSheet,
  relationships,
  sheetXml,
  usualParts,
  workbookXml,
  zipped,
  type Parts,
} from "./made-package";

function cellA1(cell: string): unknown {
  const texts = '<sst><si><t>Oui</t></si><si><r><t>Non</t></r><rPh sb="0" eb="1"><t>nonn</t></rPh></si></sst>';
  const parts = usualParts(`<row r="1">${cell}</row>`, {
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": texts,
  });
  return openXlsx(zipped(parts)).cellsOf("Feuil1")?.get(1)?.get(1);
}

test.each([
  ["a number", '<c r="A1"><v>62000</v></c>', { kind: "number", number: 62_000 }],
  ["a formula with its number", '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: "number", number: 2 }],
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', { kind: "text", text: "Oui" }],
  ["a shared text with how it is said", '<c r="A1" t="s"><v>1</v></c>', { kind: "text", text: "Non" }],
  ["a text of its own", '<c r="A1" t="inlineStr"><is><t>Oui</t></is></c>', { kind: "text", text: "Oui" }],
  [
    "a text in pieces",
    '<c r="A1" t="inlineStr"><is><r><t>O</t></r><r><t>ui</t></r></is></c>',
    { kind: "text", text: "Oui" },
  ],
  ["a spelt line end", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', { kind: "text", text: "a\rb" }],
  ["a formula with its text", '<c r="A1" t="str"><f>B1</f><v>Oui</v></c>', { kind: "text", text: "Oui" }],
  ["a formula whose text is empty", '<c r="A1" t="str"><f>B1</f><v></v></c>', { kind: "text", text: "" }],
  ["a formula that nobody computed", '<c r="A1"><f>B1</f></c>', { kind: "notComputed" }],
  ["a formula with an empty value", '<c r="A1"><f>B1</f><v/></c>', { kind: "notComputed" }],
  ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: "error", error: "#DIV/0!" }],
  ["a yes", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", boolean: true }],
  ["a no", '<c r="A1" t="b"><v>0</v></c>', { kind: "boolean", boolean: false }],
  ["a day in letters", '<c r="A1" t="d"><v>2025-01-01</v></c>', { kind: "number", number: 45_658 }],
  ["noon in letters", '<c r="A1" t="d"><v>2025-01-01T12:00:00Z</v></c>', { kind: "number", number: 45_658.5 }],
  ["only its look", '<c r="A1" s="3"/>', undefined],
  ["no place of its own", "<c><v>7</v></c>", { kind: "number", number: 7 }],
])("a cell that holds %s", (_, cell, found) => {
  expect(cellA1(cell)).toEqual(found);
});

test.each([
  ["a text that is not there", '<c r="A1" t="s"><v>9</v></c>'],
  ["a number that is none", '<c r="A1"><v>1,5</v></c>'],
  ["a day that is none", '<c r="A1" t="d"><v>hier</v></c>'],
  ["a type of no standard", '<c r="A1" t="z"><v>1</v></c>'],
  ["no row", '<c r="A0"><v>1</v></c>'],
])("a cell that holds %s makes the file damaged", (_, cell) => {
  expect(() => cellA1(cell)).toThrow("damaged");
});

test("rows and cells that do not say where they are follow one another", () => {
  const cells = openXlsx(zipped(usualParts('<row/><row><c/><c><v>1</v></c></row><row r="9"><c><v>2</v></c></row>')));
  expect(cells.cellsOf("Feuil1")).toEqual(
    new Map([
      [2, new Map([[2, { kind: "number", number: 1 }]])],
      [9, new Map([[1, { kind: "number", number: 2 }]])],
    ]),
  );
});

test("names say where they point, whether they are hidden, and which sheet they belong to", () => {
  const names =
    '<definedName name="CPTS_Total" hidden="1">Feuil1!$B$2</definedName>' +
    '<definedName name="Ici" localSheetId="0">\'L&apos;&apos;été\'!$A$1</definedName>';
  const parts = usualParts("", {
    "xl/workbook.xml": workbookXml(`${oneSheet}<definedNames>${names}</definedNames>`),
  });
  expect(openXlsx(zipped(parts)).names).toEqual([
    { name: "CPTS_Total", refersTo: "Feuil1!$B$2", isHidden: true },
    { name: "Ici", refersTo: "'L''été'!$A$1", isHidden: false, sheet: "Feuil1" },
  ]);
});

const seven = '<row r="1"><c r="A1"><v>7</v></c></row>';
const usual = usualParts(seven);

const elsewhere: Parts = {
  "_rels/.rels": relationships(["x", "officeDocument", "/Book/Main.xml"]),
  "book/main.xml": workbookXml(oneSheet),
  "Book/_rels/Main.xml.rels": relationships(["rId1", "worksheet", "../Pages/Un.xml"]),
  "pages/un.xml": sheetXml(seven),
};

const prefixed: Parts = {
  ...usual,
  "xl/worksheets/sheet1.xml":
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
};

const strict: Parts = {
  ...usual,
  "_rels/.rels": (usual["_rels/.rels"] ?? "").replace(
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ),
};

test.each([
  ["in 64 bits", asZip64(zipped(usual))],
  ["in other folders, in other letters", zipped(elsewhere)],
  [
    "with backslashes",
    zipped(Object.fromEntries(Object.entries(usual).map(([path, xml]) => [path.replaceAll("/", "\\"), xml]))),
  ],
  ["with names under a prefix", zipped(prefixed)],
  ["in the strict form of the standard", zipped(strict)],
  ["with a byte order mark", zipped({ ...usual, "xl/workbook.xml": `\uFEFF${workbookXml(oneSheet)}` })],
])("a package %s is read", (_, bytes) => {
  expect(openXlsx(bytes).cellsOf("feuil1")?.get(1)?.get(1)).toEqual({ kind: "number", number: 7 });
});

test("sixty thousand rows formatted and empty are read, the cell beside them too", () => {
  const styled = Array.from({ length: 10 }, () => '<c s="4"/>').join("");
  const rows = `${seven}${`<row spans="1:10" s="3" customFormat="1">${styled}</row>`.repeat(60_000)}`;
  expect(rows.length).toBeGreaterThan(8_000_000);
  expect(openXlsx(zipped(usualParts(rows))).cellsOf("Feuil1")).toEqual(
    new Map([[1, new Map([[1, { kind: "number", number: 7 }]])]]),
  );
});

test.each([
  [
    "days counted from 1904",
    { "xl/workbook.xml": workbookXml(`<workbookPr date1904="1"/>${oneSheet}`) },
    "daysFrom1904",
  ],
  [
    "a main part in binary",
    { "_rels/.rels": relationships(["a", "officeDocument", "xl/workbook.bin"]) },
    "binaryFormat",
  ],
  ["a text of Word", { "xl/workbook.xml": "<document/>" }, "notAWorkbook"],
  ["no main part", { "_rels/.rels": relationships() }, "notAWorkbook"],
  ["a main part that is not there", { "_rels/.rels": relationships(["a", "officeDocument", "b.xml"]) }, "damaged"],
  ["two parts with one name", { "XL/Workbook.xml": workbookXml(oneSheet) }, "damaged"],
  ["a document type", { "xl/workbook.xml": `<!DOCTYPE workbook>${workbookXml(oneSheet)}` }, "damaged"],
  ["a main part that ends too soon", { "xl/workbook.xml": workbookXml(oneSheet).slice(0, -1) }, "damaged"],
  ["an element closed by another", { "xl/workbook.xml": workbookXml("<sheets></names>") }, "damaged"],
  ["an attribute given twice", { "xl/workbook.xml": workbookXml('<sheets a="1" a="2"/>') }, "damaged"],
  ["an ampersand alone", { "xl/workbook.xml": workbookXml("<sheets/>&") }, "damaged"],
] as const)("a package with %s is refused", (_, changed, kind) => {
  expect(() => openXlsx(zipped({ ...usual, ...changed }))).toThrow(kind);
});

test.each([
  ["is cut", sheetXml(seven).slice(0, -20)],
  ["has a cell that another element closes", sheetXml('<row r="1"><c r="A1"><v>7</c></v></row>')],
  ["has bytes of no letter", sheetXml('<row r="1"><c r="A1"><v>\u0000</v></c></row>')],
])("a sheet that %s is refused when it is read", (_, xml) => {
  const workbook = openXlsx(zipped({ ...usual, "xl/worksheets/sheet1.xml": xml }));
  expect(workbook.sheets).toEqual(["Feuil1"]);
  expect(() => workbook.cellsOf("Feuil1")).toThrow("damaged");
});

test("a sheet that does not exist has no cells", () => {
  expect(openXlsx(zipped(usual)).cellsOf("Feuil2")).toBeUndefined();
});
