/** Workbooks of earlier versions, kept as they were made: each is read to the choices of the case that made it. */
import { readdirSync, readFileSync } from "node:fs";
import { readCase } from "../today";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";

const folder = new URL("../workbooks/0.1.0/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
const bytesOf = (file: string) => readFileSync(new URL(file, folder));
const inFile = (file: string) => caseOfWorkbook(readXlsx(bytesOf(file)));
/** What that version wrote where a case said nothing; a cell that is empty today then said 0. */
const written = { balanceLag: 2 };
const writtenOfCrises = { crisesPerYear: 1, crisisEffect: "2022-09-30" };

interface Case {
  readonly schedule: string;
  readonly assumptions?: object;
}

/** The examples of that version, from which it made them. */
const caseOf = (file: string): Case => {
  const json = JSON.parse(bytesOf(file.replace(/(-libreoffice)?\.xlsx$/, ".json")).toString()) as Case;
  const crises = json.schedule === "AV2" ? writtenOfCrises : {};
  return { ...json, assumptions: { ...written, ...crises, ...json.assumptions } };
};

test.each(files)("%s is read to the choices of its case", (file) => {
  expect(readCase(inFile(file))).toEqual(readCase(caseOf(file)));
});
