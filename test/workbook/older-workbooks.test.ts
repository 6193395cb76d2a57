/** Workbooks of earlier versions, kept as they were made: each is read to the choices of the case that made it. */
import { readdirSync, readFileSync } from "node:fs";
import { readCase } from "../../src/funding/read-case";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";

const folder = new URL("../workbooks/0.1.0/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
const bytesOf = (file: string) => readFileSync(new URL(file, folder));
const inFile = (file: string) => caseOfWorkbook(readXlsx(bytesOf(file)));
/** The examples of that version, from which it made them. */
const caseOf = (file: string): unknown => {
  return JSON.parse(bytesOf(file.replace(/(-libreoffice)?\.xlsx$/, ".json")).toString());
};

test.each(files)("%s is read to the choices of its case", (file) => {
  expect(readCase(inFile(file))).toEqual(readCase(caseOf(file)));
});
