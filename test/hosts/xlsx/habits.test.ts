/**
 * What other programs and people's habits leave in a workbook of ours (habits.md, H13 and H15 to H19): the same choices,
 * or a sentence that names the cell or says what to do; never another figure.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { explain } from "../../../src/library/explain";
import { readCase } from "../../../src/funding/read-case";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { cell } from "../../../src/workbook/address";
import { inCells } from "../../../src/workbook/in-cells";
import type { InputKey } from "../../../src/workbook/input-key";
import { caseOfWorkbook } from "../../../src/workbook/read-inputs";
import { openPackage } from "../../engines/xlsx-package";
import { planOf } from "../../plan-of";
import { today } from "../../today";
import { asZip64 } from "./made-package";

const plan = planOf({
  name: "CPTS du Val",
  population: 62_000,
  schedule: "accord 2019",
  signature: "2020-03-01",
  missions: { access: { rate: 0.8 }, pathways: { rate: 0.7 } },
});
const made = await writeXlsx(plan);

function outcomeOf(bytes: Uint8Array): unknown {
  try {
    const workbook = readXlsx(bytes);
    const read = caseOfWorkbook(workbook);
    if (read === null) return null;
    return inCells({ workbook, case: read }, () => readCase(read, today));
  } catch (error) {
    return explain(error)?.replace(/\s/g, " ") ?? error;
  }
}
const asMade = outcomeOf(made);

interface Place {
  readonly sheet: string;
  readonly address: string;
}

function placeOf(key: InputKey): Place {
  const found = plan.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ input }) => input === key).map(({ row, column }) => ({ sheet: name, address: cell(column, row) })),
  );
  const [only] = found;
  if (only === undefined) throw new Error(`No cell holds ${key}.`);
  return only;
}

/** @throws when the change changes nothing */
function withPart(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(made);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was.`);
  return zipSync({ ...parts, [path]: strToU8(after) }, { level: 1 });
}

const pathOf = (sheet: string): string => openPackage(made).sheets.get(sheet) ?? "";

/** The workbook where a cell holds `inside`, of the type that Excel calls `type`. */
function holding(key: InputKey, type: string, inside: string): Uint8Array {
  const { sheet, address } = placeOf(key);
  const whole = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`);
  return withPart(pathOf(sheet), (xml) =>
    xml.replace(whole, (_, style = "") => `<c r="${address}"${style} t="${type}">${inside}</c>`),
  );
}

const text = (key: InputKey, word: string) => holding(key, "inlineStr", `<is><t xml:space="preserve">${word}</t></is>`);
const inBook = (change: (xml: string) => string) => withPart("xl/workbook.xml", change);
const saisie = pathOf(placeOf("population").sheet);
const emptyRows = (from: number) =>
  Array.from({ length: 60_000 }, (_, row) => `<row r="${from + row}" s="3" customFormat="1"/>`).join("");

test("the workbook as it was made is read", () => {
  expect(asMade).toMatchObject({ name: "CPTS du Val", population: 62_000 });
});

test.each([
  ["Oui in capitals", () => text("kept:access", "OUI")],
  ["Oui with spaces around it", () => text("kept:access", " Oui ")],
  ["a word of another list in small letters", () => text("prorationBasis", "jours")],
  ["VRAI for Oui", () => holding("kept:pathways", "b", "<v>1</v>")],
  ["a date as a script writes it, in letters", () => holding("signature", "d", "<v>2020-03-01</v>")],
  ["a rate that a formula gives", () => holding("rate:access", "n", "<f>0.4*2</f><v>0.8</v>")],
  ["a rate with the dust of a sum", () => holding("rate:access", "n", "<f>0.1+0.7</f><v>0.7999999999999999</v>")],
  [
    "sixty thousand rows formatted under the inputs",
    () => withPart(saisie, (xml) => xml.replace("</sheetData>", `${emptyRows(1_000)}</sheetData>`)),
  ],
  ["fields of 64 bits", () => asZip64(made)],
  [
    "parts named in capitals",
    () =>
      zipSync(Object.fromEntries(Object.entries(unzipSync(made)).map(([path, part]) => [path.toUpperCase(), part]))),
  ],
  [
    "a name of ours on a sheet alone, as a copied sheet has",
    () =>
      inBook((xml) =>
        xml.replace(
          "</definedNames>",
          `<definedName name="CPTS_Saisie_population" localSheetId="0" hidden="1">'Synthèse'!$A$1</definedName>$&`,
        ),
      ),
  ],
])("%s: the same choices", (_, file) => {
  expect(outcomeOf(file())).toEqual(asMade);
});

test.each([
  [
    "a word of no list",
    () => text("kept:access", "Peut-être"),
    "Accès aux soins, Retenue (Saisie!B23) : « Peut-être » reçu.",
  ],
  [
    "days counted from 1904",
    () => inBook((xml) => xml.replace(/<workbook [^>]*>/, '$&<workbookPr date1904="1"/>')),
    "depuis 1904",
  ],
  ["a formula that nobody computed", () => holding("rate:access", "n", "<f>B40*2</f>"), "n'a pas été calculée"],
  [
    "an error",
    () => holding("population", "e", "<f>1/0</f><v>#DIV/0!</v>"),
    "(Saisie!B7) : la cellule montre l'erreur #DIV/0!",
  ],
  ["VRAI for a rate", () => holding("rate:access", "b", "<v>1</v>"), "la cellule contient VRAI ou FAUX"],
  ["a day with its hour", () => holding("signature", "d", "<v>2020-03-01T12:00:00</v>"), "sans heure"],
  ["a day typed as a text", () => text("signature", "01/03/2020"), "ne compte pas « 01/03/2020 » pour un jour"],
  [
    "its hidden names lost",
    () => inBook((xml) => xml.replaceAll(/<definedName name="CPTS_Saisie_.*?<\/definedName>/g, "")),
    "noms cachés",
  ],
])("%s: a sentence", (_, file, sentence) => {
  expect(outcomeOf(file())).toContain(sentence);
});
