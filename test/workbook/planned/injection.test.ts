/** A text that a person gives stays a text in the tables of a budget, whatever it looks like: in the plan, the file and the grid. */
import { CellValueType, LocaleType } from "@univerjs/core";
import { strFromU8, unzipSync } from "fflate";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { placePlan } from "../../../src/hosts/workbench/place-plan";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { community } from "../../budget/community";
import { planOf } from "../../plan-of";
import { today } from "../../today";

/** As it is given, then as it is kept: without the blanks around it. */
const texts = [
  ["=1+1", "=1+1"],
  ["+1", "+1"],
  ["-1", "-1"],
  ["@SUM(A1)", "@SUM(A1)"],
  ["\t=1+1", "=1+1"],
  ["\r=1", "=1"],
] as const;
/** What a key may be called: no sign by which a SUMIFS would take one for another. */
const names = ["+1", "-1", "@SUM(A1)"];
const month = { first: "2021-01" };
const typed = (text: string) => ({ action: text, label: text, note: text });
/** A row for each text, then one for each name of a key. */
const hostile = {
  ...community,
  name: "=1+1",
  charges: [
    ...texts.map(([text]) => ({ ...typed(text), nature: "rent", amount: 1, ...month })),
    ...names.map((key) => ({ nature: "rent", amount: 1, key, ...month })),
  ],
  staff: [
    ...texts.map(([text]) => ({ ...typed(text), gross: 1, employerRate: 0, start: "2021-01-01", end: "2021-12-31" })),
    ...names.map((key) => ({ gross: 1, employerRate: 0, key, start: "2021-01-01", end: "2021-12-31" })),
  ],
  resources: texts.map(([text]) => ({ ...typed(text), kind: "fir", notified: 1, tied: true, ...month })),
  sharing: names.map((name) => ({ name, shares: { access: 1 } })),
  transfers: [{ from: "access", to: "operating", amount: 1, date: "2021-01-01" }],
  voluntary: texts.map(([text]) => ({ kind: "goods", label: text, unitCost: 1, date: "2021-01-01" })),
};

const plan = planOf(hostile);
const grid = placePlan(plan, {
  id: "workbook",
  name: "",
  appVersion: "",
  locale: LocaleType.FR_FR,
  styles: {},
  sheetOrder: [],
  sheets: {},
  resources: [],
}).workbook;
let file: Readonly<Record<string, Uint8Array>>;
/** Those that the cells share. */
let shared: readonly string[];

beforeAll(async () => {
  file = unzipSync(await writeXlsx(plan));
  const items = partOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs);
  shared = [...items].map(([, item = ""]) => item.replace(/<[^>]*>/g, ""));
});

const kept = texts.map(([, text]) => text);
const columns = [
  ["Charges", "Action", kept],
  ["Charges", "Libellé", kept],
  ["Charges", "Note", kept],
  ["Charges", "Clé", names],
  ["Postes", "Action", kept],
  ["Postes", "Libellé", kept],
  ["Postes", "Note", kept],
  ["Postes", "Clé", names],
  ["Produits", "Action", kept],
  ["Produits", "Libellé", kept],
  ["Produits", "Note", kept],
  ["Clés et virements", "Clé", names],
  ["Clés et virements", "Libellé", kept],
] as const;

test.each(columns)("%s, %s: each is a text", (sheet, head, expected) => {
  const found = cellsBelow(plan, sheet, head).filter(({ value }) => expected.some((text) => text === value));
  expect(found.map(({ value, formula }) => [value, formula])).toEqual(expected.map((text) => [text, undefined]));
  expect(found.map(({ row, column }) => inFile(sheet, row, column))).toEqual(expected);
  expect(found.map(({ row, column }) => inGrid(sheet, row, column))).toEqual(
    expected.map((text) => ({ v: text, t: CellValueType.STRING })),
  );
});

/** Those of the column under a title, in their order. */
function cellsBelow({ sheets }: WorkbookPlan, name: string, head: string): WorkbookPlan["sheets"][number]["cells"] {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const title = cells.find(({ value }) => value === head);
  return cells.filter(({ row, column }) => title !== undefined && column === title.column && row > title.row);
}

/** What the .xlsx holds as a text; undefined where it is anything else. */
function inFile(name: string, row: number, column: number): string | undefined {
  const index = plan.sheets.findIndex((sheet) => sheet.name === name) + 1;
  const address = `${String.fromCharCode(64 + column)}${row}`;
  const cell = new RegExp(`<c r="${address}"[^>]* t="s"><v>(\\d+)</v></c>`).exec(
    partOf(`xl/worksheets/sheet${index}.xml`),
  );
  return cell === null ? undefined : shared[Number(cell[1])];
}

function partOf(path: string): string {
  return strFromU8(file[path] ?? new Uint8Array());
}

function inGrid(name: string, row: number, column: number): object {
  const sheet = Object.values(grid.sheets).find((one) => one.name === name);
  const { s, ...cell } = sheet?.cellData?.[row - 1]?.[column - 1] ?? {};
  return s === undefined ? {} : cell;
}

test("no formula of the workbook is another one for them", () => {
  const formulasOf = ({ sheets }: WorkbookPlan) =>
    sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const plain = JSON.parse(JSON.stringify(hostile).replace(/"(?:=1\+1|\\t=1\+1|\\r=1)"/g, '"Loyer"')) as object;
  expect(formulasOf(plan)).toEqual(formulasOf(planOf(plain)));
});

test("a key cannot be called as a comparison is", () => {
  const named = { ...community, charges: [], sharing: [{ name: "=1+1", shares: { access: 1 } }] };
  const refused: unknown = expect.objectContaining({ problem: { kind: "keySigns", name: "=1+1" } });
  expect(() => readWholeCase(named, today)).toThrow(refused as Error);
});
