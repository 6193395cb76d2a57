import type { FoundSheet, FoundValue, FoundWorkbook } from "../../workbook/found";
import { ourNames, sheetsToRead } from "../our-names";
import { hasApi, inExcel, oldestApi } from "./in-excel";
import { askWorkbook } from "./workbook-facts";

/** In an Excel that could not have made them, there are none. */
export async function readOurCells(): Promise<FoundWorkbook> {
  return hasApi(oldestApi) ? inExcel(readNamed) : { names: [], sheets: [] };
}

async function readNamed(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const question = askWorkbook(context);
  await context.sync();
  const facts = question.read();
  const names = ourNames(facts.names);
  const wanted = sheetsToRead(names);
  const ranges = facts.sheets
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map(({ id, name }) => {
      return { name, used: askValues(context.workbook.worksheets.getItem(id)) };
    });
  if (ranges.length > 0) await context.sync();
  return { names, sheets: ranges.map(({ name, used }) => toSheet(name, used)) };
}

/** What a sheet holds, from its first cell on. */
export function askValues(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getRange("A1").untrack().getBoundingRect(sheet.getUsedRange(true).untrack()).untrack();
  used.load("values,valueTypes");
  return used;
}

export function toSheet(name: string, { values, valueTypes }: Excel.Range): FoundSheet {
  const rows = values as readonly (readonly (string | number | boolean)[])[];
  return {
    name,
    values: rows.map((cells, row) => cells.map((value, column) => toFound(value, valueTypes[row]?.[column]))),
  };
}

/** Excel has no other word for an empty cell than an empty text. */
function toFound(
  value: string | number | boolean,
  type: Excel.Range["valueTypes"][number][number] | undefined,
): FoundValue {
  if (String(type) === "Error") return { kind: "error", code: String(value) };
  return value === "" ? null : value;
}
