import type { NamePlan, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { printAreaOf } from "../../../workbook/print-area";
import { within } from "../../shared/excel-limits";
import { sheetText } from "./sheet-text";
import { element, xmlText } from "./xml";

/** The names of the plan, then those by which Excel knows how a sheet is printed. */
export function definedNames({ names, sheets }: WorkbookPlan): string {
  const all = [...names.map(toName), ...sheets.map(printArea), ...sheets.flatMap(printTitles)];
  return all.length === 0 ? "" : element("definedNames", {}, ...all);
}

function toName({ name, refersTo, comment, isHidden }: NamePlan): string {
  const said = sheetText(within("nameComment", comment, name));
  return element("definedName", { name, comment: said, hidden: isHidden }, xmlText(refersTo));
}

function printArea(sheet: SheetPlan, rank: number): string {
  return sheetName("_xlnm.Print_Area", rank, `${quoted(sheet.name)}!${printAreaOf(sheet)}`);
}

function printTitles({ name, print }: SheetPlan, rank: number): readonly string[] {
  if (print.repeatedRows === undefined) return [];
  const rows = print.repeatedRows.replace(/\d+/g, "$$$&");
  return [sheetName("_xlnm.Print_Titles", rank, `${quoted(name)}!${rows}`)];
}

function sheetName(name: string, localSheetId: number, refersTo: string): string {
  return element("definedName", { name, localSheetId }, xmlText(refersTo));
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
