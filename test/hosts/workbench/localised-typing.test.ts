/** What a cell holds of what is typed into it, before Univer reads it in English. */
import { CellValueType } from "@univerjs/core";
import { readCell } from "../../../src/hosts/workbench/typing/localised-typing";
import { numberFormats } from "../../../src/workbook/styles";

const { integer, euros, euroCents, signedEuros, rate, date, typed: text } = numberFormats;
const asText = CellValueType.FORCE_STRING;

describe("in French", () => {
  test.each([
    ["1,055", "", { v: "1.055" }],
    ["12,345", "", { v: "12.345" }],
    ["-1,500", "", { v: "-1.500" }],
    ["1,055", "0.00", { v: "1.055" }],
    ["82,125", rate, { v: "82.125%" }],
    ["0,825", rate, { v: "0.825" }],
    ["62 000", integer, { v: 62_000 }],
    ["62 000 hab.", integer, { v: 62_000 }],
    ["62 000 habitants", integer, { v: 62_000 }],
    ["62 000 hab.", "", { v: "62 000 hab." }],
    ["beaucoup", integer, { v: "beaucoup", t: asText }],
    ["17 500,50 €", euroCents, { v: 17_500.5 }],
    ["-500", signedEuros, { v: -500 }],
    ["1/10/23", date, { v: 45_200 }],
    ["1er octobre 2023", date, { v: 45_200 }],
    ["1 oct. 2023", date, { v: 45_200 }],
    ["1 octobre 2023", "", { v: 45_200, s: { n: { pattern: date } } }],
    ["31/02/2024", date, { v: "31/02/2024", t: asText }],
    ["bientôt", date, { v: "bientôt" }],
    ["VRAI", "", { v: "TRUE" }],
    ["62,000", integer, { v: "62,000", t: asText }],
    ["17,500", euros, { v: "17,500", t: asText }],
    ["17,500 €", euroCents, { v: "17,500 €", t: asText }],
    ["17.500", "", { v: "17.500", t: asText }],
    ["1,055", text, { v: "1,055" }],
    ["1/3/2020", date, { v: 43_891 }],
  ])("%j in a cell of pattern %j is %j", (v, pattern, cell) => {
    expect(readCell({ v }, pattern, "fr")).toEqual(cell);
  });

  test.each([
    ["=B1*1,055", "=B1*1.055"],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ["=SOMME(1,2)", "=SUM(1.2)"],
  ])("%s is kept as %s", (f, kept) => {
    expect(readCell({ f }, "", "fr")).toEqual({ f: kept });
  });
});

describe("in English", () => {
  test.each([
    ["1,055", ""],
    ["0.825", rate],
    ["1 October 2023", ""],
    ["VRAI", ""],
  ])("%j in a cell of pattern %j is left to Univer, for which a comma parts thousands", (v, pattern) => {
    expect(readCell({ v }, pattern, "en")).toEqual({ v });
  });

  test.each([
    ["17,500", euros, 17_500],
    ["62,000 inhabitants", integer, 62_000],
    ["1 October 2023", date, 45_200],
    ["1/10/2023", date, 45_200],
    ["82.125", rate, "82.125%"],
  ])("%j in a cell of ours of pattern %j is %j", (v, pattern, read) => {
    expect(readCell({ v }, pattern, "en")).toEqual({ v: read });
  });

  test("a formula stays as it is", () => {
    expect(readCell({ f: "=SUM(1,055)" }, "", "en")).toEqual({ f: "=SUM(1,055)" });
  });
});
