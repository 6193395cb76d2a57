/** What a cell holds of what is typed into it, before Univer reads it in English. */
import { CellValueType } from "@univerjs/core";
import { readCell } from "../../../src/hosts/workbench/typing/localised-typing";
import { numberFormats } from "../../../src/workbook/styles";

const { integer, euros, euroCents, rate, date, typed: text } = numberFormats;
const asText = CellValueType.FORCE_STRING;

describe("in French", () => {
  test.each([
    ["1,055", "", { v: "1.055" }],
    ["12,345", "", { v: "12.345" }],
    ["-1,500", "", { v: "-1.500" }],
    ["1,055", "0.00", { v: "1.055" }],
    ["82,125", rate, { v: "82.125%" }],
    ["0,825", rate, { v: "0.825" }],
    ["62 000", integer, { v: "62000" }],
    ["62,000", integer, { v: "62,000", t: asText }],
    ["17,500", euros, { v: "17,500", t: asText }],
    ["17,500 €", euroCents, { v: "17,500 €", t: asText }],
    ["17.500", "", { v: "17.500", t: asText }],
    ["1,055", text, { v: "1,055" }],
    ["1/3/2020", date, { v: 43_891 }],
  ])("%j in a cell of pattern %j is %j", (v, pattern, cell) => {
    expect(readCell({ v }, pattern, true)).toEqual(cell);
  });

  test.each([
    ["=B1*1,055", "=B1*1.055"],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ["=SOMME(1,2)", "=SUM(1.2)"],
  ])("%s is kept as %s", (f, kept) => {
    expect(readCell({ f }, "", true)).toEqual({ f: kept });
  });
});

describe("in English", () => {
  test.each([
    ["1,055", ""],
    ["17,500", euros],
    ["0.825", rate],
  ])("%j in a cell of pattern %j is left to Univer, for which a comma parts thousands", (v, pattern) => {
    expect(readCell({ v }, pattern, false)).toEqual({ v });
  });

  test("a formula stays as it is", () => {
    expect(readCell({ f: "=SUM(1,055)" }, "", false)).toEqual({ f: "=SUM(1,055)" });
  });
});
