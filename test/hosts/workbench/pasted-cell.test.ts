/** What a block copied from another program puts in the cells of a table of the budget, by what each is for. */
import { numberFormats, type Format } from "../../../src/workbook/styles";
import { dayOf } from "../../../src/agreement/day";
import { pastedCell, pastedRows } from "../../../src/hosts/workbench/typing/pasted-cell";

const valueIn = (text: string, format: Format) =>
  pastedCell(text, format === "text" ? "" : numberFormats[format], false).v;

test.each<[string, Format, unknown]>([
  ["1 240,50 €", "euroCents", 1240.5],
  ["650,00", "euroCents", 650],
  ["-12,5", "euroCents", -12.5],
  ["1.200", "euroCents", "1.200"],
  ["douze", "euroCents", "douze"],
  ["2,5 %", "rate", 0.025],
  ["80", "rate", 0.8],
  ["0,5", "rate", 0.5],
  ["6132", "text", 6132],
  ["12,5", "text", 12.5],
  ["Loyer", "text", "Loyer"],
  ["03/2026", "typed", "03/2026"],
  ["=1+1", "typed", "=1+1"],
  ["01/2026", "month", dayOf(2026, 1, 1)],
  ["2026-03", "month", dayOf(2026, 3, 1)],
  ["mars 2026", "month", dayOf(2026, 3, 1)],
  ["janv.-26", "month", dayOf(2026, 1, 1)],
  ["déc-26", "month", dayOf(2026, 12, 1)],
  ["15/03/2026", "month", dayOf(2026, 3, 15)],
  ["1er mars 2026", "date", dayOf(2026, 3, 1)],
  ["31/02/2026", "date", "31/02/2026"],
  ["13/2026", "month", "13/2026"],
  ["bientôt", "month", "bientôt"],
])("%j in a cell of format %s", (text, format, value) => {
  expect(valueIn(text, format)).toBe(value);
});

test("a blank empties a cell, but for what a formula proposes there", () => {
  expect(pastedCell(" ", "", false)).toMatchObject({ v: null, f: null });
  expect(pastedCell(" ", "", true)).toEqual({});
});

test("a formula that was typed in French is one, and takes the place of what stood there", () => {
  expect(pastedCell("=SOMME(A1;2)", "", true)).toMatchObject({ f: "=SUM(A1,2)" });
});

test("rows end as programs end them, and are as long as the longest", () => {
  expect(pastedRows("a\tb\r\nc\r\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});
