/** Files that nobody should open: each is refused for its reason, or read without harm. */
import { strToU8, zipSync } from "fflate";
import { endless, inlineCell } from "./endless-list";
import { billionLaughs, compound, lockFile, lyingAbout, pdf, withParts, zeros } from "./hostile-files";
import {
  book,
  inputs,
  inSheet,
  longest,
  many,
  mark,
  ours,
  partText,
  picture,
  sharing,
  sheet2,
  strings,
  type Hostile,
} from "./hostile-parts";

export const refused: readonly Hostile[] = [
  { title: "nothing at all", bytes: () => zeros(0), problem: { kind: "empty" } },
  { title: "a PDF", bytes: () => pdf, problem: { kind: "notAWorkbook" } },
  { title: "a zip of something else", bytes: () => zipSync({ "a.txt": pdf }), problem: { kind: "notAWorkbook" } },
  { title: "a workbook of Excel 97", bytes: () => compound("Workbook"), problem: { kind: "oldFormat" } },
  { title: "a workbook with a password", bytes: () => compound("EncryptedPackage"), problem: { kind: "password" } },
  { title: "the mark of an open workbook", bytes: () => lockFile("Camille"), problem: { kind: "lockFile" } },
  {
    title: "a workbook of LibreOffice in its own format",
    bytes: () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": pdf }),
    problem: { kind: "openDocument" },
  },
  {
    title: "21 MB",
    bytes: () => zeros(21_000_000),
    problem: { kind: "tooBig", size: 21_000_000, most: 20_000_000 },
  },
  { title: "half of a workbook", bytes: () => ours.slice(0, ours.length / 2), problem: { kind: "damaged" } },
  { title: "all but the last byte", bytes: () => ours.slice(0, -1), problem: { kind: "damaged" } },
  { title: "the first two bytes", bytes: () => ours.slice(0, 2), problem: { kind: "damaged" } },
  {
    title: "a workbook part that is no XML",
    bytes: () => withParts(ours, { [book]: pdf }),
    problem: { kind: "damaged" },
  },
  {
    title: "a gigabyte beside the sheets",
    bytes: () => lyingAbout(withParts(ours, { [picture]: zeros(1_000) }), picture, 1_000_000_000),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "forty megabytes of zeros for texts",
    bytes: () => withParts(ours, { [strings]: zeros(40_000_000) }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "the same said to be a thousand bytes",
    bytes: () => lyingAbout(withParts(ours, { [strings]: zeros(40_000_000) }), strings, 1_000),
    problem: { kind: "damaged" },
  },
  {
    title: "a part said to be empty",
    bytes: () => lyingAbout(ours, book, 0),
    problem: { kind: "damaged" },
  },
  {
    title: "a part said to be of four gigabytes",
    bytes: () => lyingAbout(ours, sheet2, 0xffffffff),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "entities that unfold into a thousand million letters",
    bytes: () =>
      withParts(ours, {
        [strings]: strToU8(partText(strings).replace(/\?>/, `?>${billionLaughs}`).replace(/CPTS/, "&lol9;")),
      }),
    problem: { kind: "damaged" },
  },
  {
    title: "elements within one another without end",
    bytes: () => withParts(ours, { [inputs]: inSheet("<a>".repeat(200_000)) }),
    problem: { kind: "damaged" },
  },
  {
    title: "an element of twenty thousand attributes",
    bytes: () => withParts(ours, { [inputs]: inSheet(`<row ${many((n) => `a${n}="1"`, 20_000)}>`) }),
    problem: { kind: "damaged" },
  },
  {
    title: "rows of one cell, each in the last column that is read, down to an input that was moved there",
    bytes: () =>
      withParts(ours, {
        [book]: strToU8(partText(book).replace("'Saisie'!$B$7<", () => "'Saisie'!$B$9000<")),
        [inputs]: inSheet(many((n) => `<row r="${n + 600}"><c r="ZZ${n + 600}"><v>1</v></c></row>`, 4_000)),
      }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "the same cells merged without end",
    bytes: () =>
      withParts(ours, {
        [inputs]: inSheet("", `<mergeCells>${'<mergeCell ref="A6:A60"/>'.repeat(60_000)}</mergeCells>`),
      }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "half a million cells and more",
    bytes: () => withParts(ours, { [inputs]: inSheet("<row><c><v>1</v></c></row>".repeat(500_000)) }),
    problem: { kind: "tooMuchInside" },
  },
  ...endless,
  {
    title: "three thousand parts",
    bytes: () => withParts(ours, Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x/${n}`, pdf]))),
    problem: { kind: "tooMuchInside" },
  },
];

const rows = (row: string, size: number) => {
  const many = row.repeat(Math.floor(size / row.length));
  return strToU8(`<worksheet><sheetData>${many}</sheetData></worksheet>`);
};

/** Each within the bounds, and slow to read for whoever reads it naively. */
export const harmless: readonly Omit<Hostile, "problem">[] = [
  {
    title: "a cell as long as Excel's longest, each letter by its number",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("A5000", "&#x0041;".repeat(32_767))) }),
  },
  {
    title: "a cell as long as Excel's longest, each letter by a number of spreadsheets",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("A5000", "_x0041_".repeat(32_767))) }),
  },
  {
    title: "a shared text as long as Excel's longest",
    bytes: () => withParts(ours, { [strings]: sharing(`<si><t>${longest}</t></si>`) }),
  },
  {
    title: "comments, spaces and attributes of a megabyte in pieces",
    bytes: () => withParts(ours, { [inputs]: inSheet(`${" ".repeat(50_000)}<!--${"a".repeat(50_000)}-->`.repeat(10)) }),
  },
  {
    title: "fifty thousand names",
    bytes: () =>
      withParts(ours, {
        [book]: strToU8(
          partText(book).replace(
            "</definedNames>",
            () => `${many((n) => `<definedName name="N${n}">A!$A$1</definedName>`, 50_000)}</definedNames>`,
          ),
        ),
      }),
  },
  {
    title: "three hundred thousand shared texts",
    bytes: () =>
      withParts(ours, {
        [strings]: strToU8(partText(strings).replace("</sst>", `${"<si><t>a</t></si>".repeat(300_000)}$&`)),
      }),
  },
  {
    title: "parts that climb out of the folder",
    bytes: () => withParts(ours, { "../../etc/passwd": pdf, "/xl/worksheets/../../a.xml": pdf }),
  },
  {
    title: "cells at the far corner, row after row",
    bytes: () => withParts(ours, { [sheet2]: rows('<row r="1"><c r="XFD1"><v>1</v></c></row>', 1_900_000) }),
  },
  {
    title: "widths given to every column, again and again",
    bytes: () => withParts(ours, { [sheet2]: rows('<cols><col min="1" max="16384" width="9"/></cols>', 1_900_000) }),
  },
  {
    title: "a reference of hundreds of thousands of quotes",
    bytes: () =>
      withParts(ours, {
        [book]: strToU8(
          partText(book).replace(
            "</definedNames>",
            `<definedName name="${mark}">${"'".repeat(390_000)}</definedName>$&`,
          ),
        ),
      }),
  },
];
