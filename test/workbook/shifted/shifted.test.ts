/** Whatever row or column is inserted or deleted, a workbook gives the same choices, or says which cell is gone. */
import { inputLabel } from "../../../src/texts/fr/workbook/input-label";
import { Refused } from "../../../src/refusal/refused";
import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { caseOfWorkbook } from "../../../src/workbook/read-inputs";
import { planOf } from "../../plan-of";
import { openPackage } from "../../engines/xlsx-package";
import { shifted, textOf, type Shift } from "./shift";
import { share } from "../../share";

const json = { name: "CPTS du Val", population: 62_000, schedule: "ACI2019", signature: "2021-03-01", missions: "all" };
const plan = planOf(json);
const parts = unzipSync(await writeXlsx(plan));
const oldBytes = readFileSync(new URL("../../workbooks/0.1.0/taille-2.xlsx", import.meta.url));
const old = unzipSync(oldBytes);
const withInputs = plan.sheets.filter(({ cells }) => cells.some(({ input }) => input));

const outcomeOf = (bytes: Uint8Array): unknown => {
  try {
    return caseOfWorkbook(readXlsx(bytes));
  } catch (error) {
    return error instanceof Refused ? error.problem : error;
  }
};

interface Place {
  readonly sheet: string;
  readonly what: Shift["what"];
  readonly at: number;
}

const everyPlace: readonly Place[] = withInputs.flatMap(({ name, cells }) => {
  const last = {
    row: Math.max(...cells.map(({ row }) => row)),
    column: Math.max(...cells.map(({ column }) => column)),
  };
  return (["row", "column"] as const).flatMap((what) =>
    Array.from({ length: last[what] }, (_, index) => ({ sheet: name, what, at: index + 1 })),
  );
});

const places = share(everyPlace, 10);

/** Where each sheet is in the file. */
const pathsIn = new Map([parts, old].map((whole) => [whole, openPackage(zipSync(whole, { level: 0 })).sheets]));

function shiftIn(whole: Unzipped, { sheet, what, at }: Place, kind: Shift["kind"]): Uint8Array {
  const path = pathsIn.get(whole)?.get(sheet) ?? "";
  return shifted(whole, { sheet: `'${sheet}'`, path, what, at, kind });
}

/** The keys of the input cells in that row or column. */
const keysAt = ({ sheet, what, at }: Place): readonly string[] =>
  (plan.sheets.find(({ name }) => name === sheet)?.cells ?? []).flatMap((cell) =>
    cell.input !== undefined && cell[what] === at ? [cell.input] : [],
  );

const patience = 300_000;
const expected = outcomeOf(zipSync(parts));

test("the workbook as it was made is read", () => {
  expect(expected).toMatchObject({ name: "CPTS du Val", population: 62_000 });
});

test(
  "any row or column is inserted: the same choices",
  () => {
    const others = places.filter(
      (place) => JSON.stringify(outcomeOf(shiftIn(parts, place, "insert"))) !== JSON.stringify(expected),
    );
    expect(others).toEqual([]);
  },
  patience,
);

test(
  "a row or a column without an input is deleted: the same choices",
  () => {
    const without = places.filter((place) => keysAt(place).length === 0);
    const others = without.filter(
      (place) => JSON.stringify(outcomeOf(shiftIn(parts, place, "delete"))) !== JSON.stringify(expected),
    );
    expect([without.length > 25, others]).toEqual([true, []]);
  },
  patience,
);

test(
  "one with an input is deleted: the cell that is gone is said",
  () => {
    const wrong = places.filter((place) => {
      const outcome = outcomeOf(shiftIn(parts, place, "delete")) as {
        readonly kind?: unknown;
        readonly label?: unknown;
      };
      const labels = keysAt(place).map((key) => inputLabel(key)[0]);
      return labels.length > 0 && !(outcome.kind === "cellLost" && labels.some((label) => label === outcome.label));
    });
    expect(wrong).toEqual([]);
  },
  patience,
);

test.each(["insert", "delete"] as const)(
  "a workbook of 0.1.0, after an %s: the same choices, or the label that is not in its place",
  (kind) => {
    const same = JSON.stringify(outcomeOf(oldBytes));
    const outcomes = places.map((place) => outcomeOf(shiftIn(old, place, kind)));
    const others = outcomes.filter(
      (outcome) => JSON.stringify(outcome) !== same && (outcome as { kind?: unknown }).kind !== "labelMoved",
    );
    expect([outcomes.length > 50, others]).toEqual([true, []]);
  },
  patience,
);

test("a sheet renamed, or put before the others, changes nothing", () => {
  const book = textOf(parts, "xl/workbook.xml")
    .replaceAll("'Barème'!", "'Tarifs 2024'!")
    .replace('name="Barème"', 'name="Tarifs 2024"');
  expect(outcomeOf(zipSync({ ...parts, "xl/workbook.xml": strToU8(book) }))).toEqual(expected);
});

const inNames = (change: (xml: string) => string) =>
  outcomeOf(zipSync({ ...parts, "xl/workbook.xml": strToU8(change(textOf(parts, "xl/workbook.xml"))) }));
const nameOf = (key: string) => new RegExp(`<definedName name="CPTS_Saisie_${key}"[^>]*>[^<]*</definedName>`);

test.each<readonly [string, (xml: string) => string, object]>([
  ["the name of an input is deleted", (xml) => xml.replace(nameOf("population"), ""), { kind: "namesLost" }],
  [
    "it refers to several cells",
    (xml) => xml.replace(nameOf("population"), (name) => name.replace("$B$7", "$B$7:$B$9")),
    { kind: "notOneCell", label: "Population du territoire", sheet: "Saisie" },
  ],
  [
    "it is written by rows and columns, as R1C1",
    (xml) => xml.replace(nameOf("population"), (name) => name.replace("$B$7", "R7C2")),
    { kind: "notOneCell", label: "Population du territoire", sheet: "Saisie" },
  ],
  [
    "it refers to another workbook",
    (xml) => xml.replace(nameOf("population"), (name) => name.replace("'Saisie'", "'[1]Saisie'")),
    { kind: "notOneCell", label: "Population du territoire", sheet: "Saisie" },
  ],
  [
    "two refer to the same cell",
    (xml) => xml.replace(nameOf("name"), (name) => name.replace("$B$6", "$B$7")),
    { kind: "sameCell", label: "Nom de la CPTS", other: "Population du territoire" },
  ],
  [
    "the file is of a later version",
    (xml) => xml.replace("CPTS_Lecture_Format_2", "CPTS_Lecture_Format_9"),
    { kind: "newer" },
  ],
  ["what tells its format is lost", (xml) => xml.replaceAll("CPTS_Lecture_", "Perdu_"), { kind: "marksLost" }],
])("%s: refused, and no blank workbook", (_, change, problem) => {
  expect(inNames(change)).toMatchObject(problem);
});

test("names of a sheet alone, as those of a copied sheet, count for nothing", () => {
  const copy = `<definedName name="CPTS_Saisie_population" localSheetId="0" hidden="1">'Hypothèses et sources'!$A$1</definedName>`;
  expect(inNames((xml) => xml.replace("</definedNames>", `${copy}$&`))).toEqual(expected);
});
