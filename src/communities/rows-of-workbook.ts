/** The rows of a table that a workbook holds, in its first sheet, as a text would have them. */
import { fold } from "../agreement/fold";
import type { DelimitedRow } from "../delimited/read-delimited";
import type { FoundValue } from "../hosts/xlsx/reading/found-value";
import type { FoundWorkbook } from "../hosts/xlsx/reading/found-workbook";
import { heads } from "./heads";

/** Without those that are blank. @throws Refused */
export function rowsOfWorkbook(workbook: FoundWorkbook): readonly DelimitedRow[] {
  const cells = workbook.cellsOf(workbook.sheets[0] ?? "") ?? new Map<number, ReadonlyMap<number, FoundValue>>();
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([line, row]) => ({ line, cells: cellsOf(row) }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""));
}

const territories = new Set(
  [...heads.population, ...heads.communes, ...heads.tier, ...heads.case].map((head) => fold(head)),
);

/** Its first row has a head without which no row is a community. @throws Refused */
export function holdsCommunities(workbook: FoundWorkbook): boolean {
  return rowsOfWorkbook(workbook)[0]?.cells.some((head) => territories.has(fold(head))) ?? false;
}

function cellsOf(row: ReadonlyMap<number, FoundValue>): readonly string[] {
  const width = Math.max(0, ...row.keys());
  return Array.from({ length: width }, (_, index) => textOf(row.get(index + 1)));
}

/** As a person would have typed it in a text. */
function textOf(value: FoundValue | undefined): string {
  switch (value?.kind) {
    case undefined:
    case "notComputed":
      return "";
    case "text":
      return value.text;
    case "number":
      return String(value.number).replace(".", ",");
    case "boolean":
      return value.boolean ? "oui" : "non";
    case "error":
      return value.error;
  }
}
