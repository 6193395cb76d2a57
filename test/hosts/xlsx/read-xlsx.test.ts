/** Whatever a file is, it is read or refused; nothing else happens, nor for long. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileRefused, type FileProblem } from "../../../src/hosts/xlsx/file-refused";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { planOf } from "../../plan-of";
import { billionLaughs, flipped, foreignWorkbook, lyingAbout, ole, pdf, withParts, zeros } from "./hostile-files";

const mark = "CPTS_Feuille_Hypotheses";
const ours = await writeXlsx(planOf({ name: "CPTS du Val", population: 62_000, missions: "all" }));
const parts = unzipSync(ours);
const partText = (path: string) => strFromU8(parts[path] ?? zeros(0));

async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  return readXlsx(bytes, [mark]).then(
    (sheets) => sheets.size,
    (error: unknown) => (error instanceof FileRefused ? error.problem : error),
  );
}

test("a sheet is read under its name, from A1", async () => {
  const sheet = (await readXlsx(ours, [mark])).get(mark);
  expect(sheet?.name).toBe("Hypothèses");
  expect(sheet?.values.slice(5, 7).map((row) => row.slice(0, 2))).toEqual([
    ["Nom de la CPTS", "CPTS du Val"],
    ["Population du territoire", 62_000],
  ]);
});

test("a workbook without the mark holds no sheet of ours", async () => {
  expect(await outcomeOf(await foreignWorkbook())).toBe(0);
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

const refused: readonly Hostile[] = [
  { title: "nothing at all", bytes: () => zeros(0), problem: { kind: "notAWorkbook" } },
  { title: "a PDF", bytes: () => pdf, problem: { kind: "notAWorkbook" } },
  { title: "a zip of something else", bytes: () => zipSync({ "a.txt": pdf }), problem: { kind: "notAWorkbook" } },
  { title: "an old or protected workbook", bytes: () => ole, problem: { kind: "protectedOrOld" } },
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
    title: "thirty megabytes of zeros for texts",
    bytes: () => withParts(ours, { [strings]: zeros(30_000_000) }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "the same said to be a thousand bytes",
    bytes: () => lyingAbout(withParts(ours, { [strings]: zeros(30_000_000) }), strings, 1_000),
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
    title: "three thousand parts",
    bytes: () => withParts(ours, Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x/${n}`, pdf]))),
    problem: { kind: "tooMuchInside" },
  },
];

test.each(refused)("$title: refused", async ({ bytes, problem }) => {
  expect(await outcomeOf(bytes())).toEqual(problem);
});

test("a digit changed in a sheet that is stored as it is: refused, not read", async () => {
  const stored = zipSync(parts, { level: 0 });
  const at = Buffer.from(stored).indexOf("<v>62000</v>");
  expect(at).toBeGreaterThan(0);
  stored[at + 3] = 0x37;
  expect(await outcomeOf(stored)).toEqual({ kind: "damaged" });
});

const rows = (row: string, size: number) => {
  const many = row.repeat(Math.floor(size / row.length));
  return strToU8(`<worksheet><sheetData>${many}</sheetData></worksheet>`);
};

/** Each within the bounds, and slow to read for whoever reads it naively. */
const harmless: readonly Omit<Hostile, "problem">[] = [
  {
    title: "entities that unfold into a thousand million letters",
    bytes: () =>
      withParts(ours, {
        [strings]: strToU8(partText(strings).replace(/\?>/, `?>${billionLaughs}`).replace(/CPTS/, "&lol9;")),
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

test.each(harmless)("$title: read without harm", async ({ bytes }) => {
  expect(await outcomeOf(bytes())).toBe(1);
});

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1 });

test("a file of ours with bytes changed at random is read or refused", async () => {
  const property = fc.asyncProperty(flips, async (changes) => {
    expect(await outcomeOf(flipped(ours, changes))).not.toBeInstanceOf(Error);
  });
  await fc.assert(property, { seed: 4, numRuns: 100 });
}, 60_000);

test("a file of ours with letters changed at random in its parts is read or refused", async () => {
  const part = fc.constantFrom(book, strings, sheet2, "xl/_rels/workbook.xml.rels", "_rels/.rels");
  const property = fc.asyncProperty(part, flips, async (path, changes) => {
    const changed = withParts(ours, { [path]: flipped(parts[path] ?? zeros(0), changes) });
    expect(await outcomeOf(changed)).not.toBeInstanceOf(Error);
  });
  await fc.assert(property, { seed: 4, numRuns: 100 });
}, 60_000);
