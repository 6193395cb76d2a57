/** A workbook of ours that some program left without its marks is not said to be somebody else's. */
import { strToU8 } from "fflate";
import { Refused } from "../../../src/refusal/refused";
import { readOther } from "../../../src/taskpane/comparison/other-case";
import { openFile } from "../../../src/workbench/opening/open-file";
import { foreignWorkbook, withParts } from "./hostile-files";
import { book, ours, partText } from "./hostile-parts";
import { sheetXml, usualParts, workbookXml, zipped } from "./made-package";

const withBook = (change: (xml: string) => string) => withParts(ours, { [book]: strToU8(change(partText(book))) });
const hidden = /<definedName [^>]*hidden="1"[^>]*>[^<]*<\/definedName>/g;
const local = (xml: string) => xml.replace(/<definedName name="CPTS_/g, '<definedName localSheetId="6" name="CPTS_');
const sheetNamed = (name: string) => workbookXml(`<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`);
const text = (word: string) => sheetXml(`<row r="1"><c r="A1" t="str"><v>${word}</v></c></row>`);

async function problemOf(open: (file: File) => Promise<unknown>, bytes: Uint8Array): Promise<unknown> {
  const file = new File([Uint8Array.from(bytes)], "budget.xlsx");
  return open(file).catch((error: unknown) => (error instanceof Refused ? error.problem.kind : error));
}

const files: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ["its hidden names are lost", () => withBook((xml) => xml.replace(hidden, "")), "marksLost"],
  [
    "all its names are lost",
    () => withBook((xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, "")),
    "marksLost",
  ],
  ["its names are of a sheet alone", () => withBook(local), "marksLost"],
  ["somebody else's", foreignWorkbook, "notOurs"],
  [
    "somebody else's, with a sheet and a label called as ours",
    () =>
      zipped(
        usualParts("", { [book]: sheetNamed("Saisie"), "xl/worksheets/sheet1.xml": text("Population du territoire") }),
      ),
    "notOurs",
  ],
];

test.each(files)("%s: so it is said in the page and in the pane", async (_, made, kind) => {
  const bytes = await made();
  expect([await problemOf(openFile, bytes), await problemOf(readOther, bytes)]).toEqual([kind, kind]);
});

test("the workbook as it was made is read by both", async () => {
  expect(await problemOf(openFile, ours)).toMatchObject({ choices: { population: 62_000 } });
  expect(await problemOf(readOther, ours)).toMatchObject({ whole: { choices: { population: 62_000 } } });
});
