import type { WriteOptions } from "hucre/xlsx";

import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { within } from "./excel-limits";
import { sheetText } from "./sheet-text";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

export function toNamedRanges(plan: WorkbookPlan): NamedRange[] {
  return [...plan.names.map(toNamedRange), ...plan.sheets.flatMap(toPrintTitles)];
}

function toNamedRange({ name, refersTo, comment }: NamePlan): NamedRange {
  return { name, range: refersTo, comment: sheetText(within("nameComment", comment, name)) };
}

/** Not left to hucre's `printTitlesRow`, which forgets the quotes around a sheet's name. */
function toPrintTitles({ name, print }: SheetPlan): NamedRange[] {
  if (print.repeatedRows === undefined) return [];
  const rows = print.repeatedRows.replace(/\d+/g, "$$$&");
  return [{ name: "_xlnm.Print_Titles", range: `'${name.replaceAll("'", "''")}'!${rows}`, scope: name }];
}
