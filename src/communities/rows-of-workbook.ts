/** The rows of a table that a workbook holds, in its first sheet, as a text would have them. */
import { fold } from "../agreement/fold";
import type { DelimitedRow } from "../delimited/read-delimited";
import { mergedAreas } from "../hosts/xlsx/merged-areas";
import type { FoundValue } from "../hosts/xlsx/reading/found-value";
import type { FoundWorkbook } from "../hosts/xlsx/reading/found-workbook";
import { coveredIn, faultsIn, type CellFaults } from "./cell-faults";
import { heads } from "./heads";

export interface WorkbookRow extends DelimitedRow {
  readonly faults: CellFaults;
}

/** Without those that are blank. @throws Refused */
export function rowsOfWorkbook(workbook: FoundWorkbook): readonly WorkbookRow[] {
  const sheet = workbook.sheets[0] ?? "";
  const cells = workbook.cellsOf(sheet) ?? new Map<number, ReadonlyMap<number, FoundValue>>();
  const last = [...cells.keys()].reduce((most, row) => Math.max(most, row), 0);
  const covered = coveredIn(cells, mergedAreas(workbook, sheet, last));
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([line, row]) => ({ line, cells: cellsOf(row), own: faultsIn(row) }))
    .filter((row) => row.own.length > 0 || row.cells.some((cell) => cell.trim() !== ""))
    .map(({ own, ...row }) => ({ ...row, faults: new Map([...own, ...(covered.get(row.line) ?? [])]) }));
}

const territories = new Set(
  [...heads.population, ...heads.communes, ...heads.tier, ...heads.case].map((head) => fold(head)),
);

/** Its first row has a head without which no row is a community. @throws Refused */
export function holdsCommunities(workbook: FoundWorkbook): boolean {
  return rowsOfWorkbook(workbook)[0]?.cells.some((head) => territories.has(fold(head))) ?? false;
}

function cellsOf(row: ReadonlyMap<number, FoundValue>): readonly string[] {
  const width = [...row.keys()].reduce((most, column) => Math.max(most, column), 0);
  return Array.from({ length: width }, (_, index) => textOf(row.get(index + 1)));
}

/** As a person would have typed it in a text; what shows no value is told as a fault. */
function textOf(value: FoundValue | undefined): string {
  switch (value?.kind) {
    case undefined:
    case "notComputed":
    case "error":
      return "";
    case "text":
      return value.text;
    case "number":
      return String(value.number).replace(".", ",");
    case "boolean":
      return value.boolean ? "oui" : "non";
  }
}
