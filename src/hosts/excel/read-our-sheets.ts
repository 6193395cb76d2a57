import type { CellValue } from "../../workbook/plan";
import type { OurSheet, OurSheets } from "../spreadsheet-host";
import { hasApi, inExcel, oldestApi } from "./in-excel";
import { sheetsByMark } from "./our-sheets";
import { askWorkbook } from "./workbook-facts";

/** In an Excel that could not have made them, there are none. */
export async function readOurSheets(): Promise<OurSheets> {
  return hasApi(oldestApi) ? inExcel(readMarked) : new Map();
}

async function readMarked(context: Excel.RequestContext): Promise<OurSheets> {
  const question = askWorkbook(context);
  await context.sync();
  const ranges = [...sheetsByMark(question.read())].map(([mark, { id, name }]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getRange("A1").untrack().getBoundingRect(sheet.getUsedRange(true).untrack()).untrack();
    used.load("values");
    return { mark, name, used };
  });
  await context.sync();
  return new Map(ranges.map(({ mark, name, used }) => [mark, toSheet(name, used)]));
}

function toSheet(name: string, used: Excel.Range): OurSheet {
  const rows = used.values as readonly (readonly (string | number | boolean)[])[];
  return { name, values: rows.map((cells) => cells.map(toValue)) };
}

/** Excel has no other word for an empty cell than an empty text. */
function toValue(value: string | number | boolean): CellValue {
  if (value === "") return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
