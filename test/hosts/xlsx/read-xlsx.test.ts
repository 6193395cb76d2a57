/** Whatever a file is, it is read or refused; nothing else happens, nor for long. */
import { Refused } from "../../../src/refusal/refused";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileProblem } from "../../../src/refusal/file";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { planOf } from "../../plan-of";
import {
  billionLaughs,
  flipped,
  foreignWorkbook,
  lockFile,
  lyingAbout,
  compound,
  pdf,
  withParts,
  zeros,
} from "./hostile-files";
import { isWhole } from "../../share";

const mark = "CPTS_Feuille_Hypotheses";
/** Saisie, Barème and Échéancier hold the input cells. */
const withInputs = 3;
const ours = await writeXlsx(
  planOf({ name: "CPTS du Val", population: 62_000, signature: "2023-05-02", missions: "all" }),
);
const parts = unzipSync(ours);
const partText = (path: string) => strFromU8(parts[path] ?? zeros(0));

function outcomeOf(bytes: Uint8Array): unknown {
  try {
    return readXlsx(bytes).sheets.length;
  } catch (error) {
    return error instanceof Refused ? error.problem : error;
  }
}

test("a sheet is read under its name, from A1", () => {
  const sheet = readXlsx(ours).sheets.find(({ name }) => name === "Saisie");
  expect(sheet?.values.slice(5, 7).map((row) => row.slice(0, 2))).toEqual([
    ["Nom de la CPTS", "CPTS du Val"],
    ["Population du territoire", 62_000],
  ]);
});

test("a workbook without the mark holds no sheet of ours", async () => {
  expect(outcomeOf(await foreignWorkbook())).toBe(0);
});

interface Hostile {
  readonly title: string;
  readonly bytes: () => Uint8Array;
  readonly problem: FileProblem;
}

const strings = "xl/sharedStrings.xml";
const book = "xl/workbook.xml";
const picture = "xl/media/image1.png";
const sheet2 = "xl/worksheets/sheet2.xml";
/** Saisie, after the six pages of the client's. */
const inputSheet = "xl/worksheets/sheet7.xml";

const refused: readonly Hostile[] = [
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
    title: "three thousand parts",
    bytes: () => withParts(ours, Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x/${n}`, pdf]))),
    problem: { kind: "tooMuchInside" },
  },
];

test.each(refused)("$title: refused", ({ bytes, problem }) => {
  expect(outcomeOf(bytes())).toEqual(problem);
});

test("a digit changed in a sheet that is stored as it is: refused, not read", () => {
  const stored = zipSync(parts, { level: 0 });
  const file = Buffer.from(stored);
  const at = file.indexOf("<v>62000</v>", file.indexOf(`${inputSheet}<?xml`));
  expect(at).toBeGreaterThan(0);
  stored[at + 3] = 0x37;
  expect(outcomeOf(stored)).toEqual({ kind: "damaged" });
});

const rows = (row: string, size: number) => {
  const many = row.repeat(Math.floor(size / row.length));
  return strToU8(`<worksheet><sheetData>${many}</sheetData></worksheet>`);
};

/** Each within the bounds, and slow to read for whoever reads it naively. */
const harmless: readonly Omit<Hostile, "problem">[] = [
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
    title: "a reference of a million quotes",
    bytes: () =>
      withParts(ours, {
        [book]: strToU8(
          partText(book).replace(
            "</definedNames>",
            `<definedName name="${mark}">${"'".repeat(900_000)}</definedName>$&`,
          ),
        ),
      }),
  },
];

test.each(harmless)("$title: read without harm", ({ bytes }) => {
  expect(outcomeOf(bytes())).toBe(withInputs);
});

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1 });

test("a file of ours with bytes changed at random is read or refused", () => {
  const property = fc.property(flips, (changes) => {
    expect(outcomeOf(flipped(ours, changes))).not.toBeInstanceOf(Error);
  });
  fc.assert(property, { seed: 4, numRuns: isWhole ? 100 : 20 });
}, 60_000);

test("a file of ours with letters changed at random in its parts is read or refused", () => {
  const part = fc.constantFrom(book, strings, sheet2, "xl/_rels/workbook.xml.rels", "_rels/.rels");
  const property = fc.property(part, flips, (path, changes) => {
    const changed = withParts(ours, { [path]: flipped(parts[path] ?? zeros(0), changes) });
    expect(outcomeOf(changed)).not.toBeInstanceOf(Error);
  });
  fc.assert(property, { seed: 4, numRuns: isWhole ? 100 : 20 });
}, 60_000);
