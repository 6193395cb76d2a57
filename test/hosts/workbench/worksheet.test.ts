/** A sheet of the plan in Univer's terms: sizes are those that Excel and LibreOffice show. */
import { heightInPixels, widthInPixels } from "../../../src/hosts/workbench/render/sizes";
import { toStyle } from "../../../src/hosts/workbench/render/style";
import { toWorksheet } from "../../../src/hosts/workbench/render/worksheet";
import { cell } from "../xlsx/full-plan";
import { smallPlan } from "../excel/host/small-plan";

test.each([
  { characters: 12, pixels: 89 },
  { characters: 8.43, pixels: 64 },
  { characters: 30, pixels: 215 },
])("a column of $characters characters is $pixels pixels wide", ({ characters, pixels }) => {
  expect(widthInPixels(characters)).toBe(pixels);
});

test.each([
  { points: 15, pixels: 20 },
  { points: 30, pixels: 40 },
])("a row of $points points is $pixels pixels high", ({ points, pixels }) => {
  expect(heightInPixels(points)).toBe(pixels);
});

test("an input is blue on pale yellow, framed, with the format of its value", () => {
  expect(toStyle(cell(1, 1, 0.8, { role: "input", format: "rate" }))).toEqual({
    ff: "Calibri",
    fs: 11,
    cl: { rgb: "#0000FF" },
    bg: { rgb: "#FFF8DC" },
    vt: 2,
    bd: { t: thin, r: thin, b: thin, l: thin },
    n: { pattern: "0.0\\ %" },
  });
});

const thin = { s: 1, cl: { rgb: "#BFBFBF" } };

test("a note is grey, slanted and set in", () => {
  expect(toStyle(cell(1, 1, "À savoir", { role: "note" }))).toEqual({
    ff: "Calibri",
    fs: 11,
    it: 1,
    cl: { rgb: "#595959" },
    vt: 2,
    ht: 1,
    tb: 3,
    pd: { l: 11 },
  });
});

test("a sheet has its frozen rows, its sizes and its charts, and no grid lines", () => {
  const [funding] = smallPlan.sheets;
  expect(toWorksheet(funding ?? neverEmpty(), smallPlan.sheets)).toMatchObject({
    id: "CPTS_Feuille_Financement",
    name: "Financement",
    freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
    columnData: { 0: { w: 215 }, 1: { w: 89 } },
    rowData: { 0: { h: 40, ia: 0 } },
    showGridlines: 0,
    custom: {
      charts: [
        {
          title: "Par ligne",
          categories: { sheetId: "CPTS_Feuille_Financement", address: "A4:A5" },
          series: [{ name: "Montant", values: { sheetId: "CPTS_Feuille_Financement", address: "B4:B5" } }],
        },
      ],
    },
  });
});

test("a link leads to the sheet, under whatever name", () => {
  const [funding] = smallPlan.sheets;
  expect(toWorksheet(funding ?? neverEmpty(), smallPlan.sheets).cellData?.[1]?.[0]?.custom).toEqual({
    goTo: { sheetId: "CPTS_Feuille_Hypotheses", address: "A1" },
  });
});

function neverEmpty(): never {
  throw new Error("The small plan has no sheet.");
}
