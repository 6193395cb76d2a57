/** Whatever a file is, it is read or refused; nothing else happens, nor for long. Files damaged at random: test/fuzz. */
import { Refused } from "../../../src/refusal/refused";
import { zipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { foreignWorkbook } from "./hostile-files";
import { harmless, refused } from "./hostile-list";
import { ours, parts } from "./hostile-parts";

/** Saisie, Barème and Échéancier hold the input cells. */
const withInputs = 3;

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

/** Saisie, after the six pages of the client's. */
const inputSheet = "xl/worksheets/sheet7.xml";

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

test.each(harmless)("$title: read without harm", ({ bytes }) => {
  expect(outcomeOf(bytes())).toBe(withInputs);
});
