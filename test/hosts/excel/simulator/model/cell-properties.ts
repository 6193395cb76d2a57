/** `range.setCellProperties`: many looks in one action, each cell with its own. */
import { ApiObject, readMember, writeMember } from "../wire/api-object";
import { invalidArgument } from "../wire/excel-error";
import { columnsOf, rowsOf } from "./area";
import type { Range } from "./range";

type Values = Readonly<Record<string, unknown>>;

export function applyCellProperties(range: Range, rows: unknown): void {
  if (!isGrid(rows) || rows.length !== rowsOf(range.area) || rows.some((row) => row.length !== columnsOf(range.area)))
    throw invalidArgument("as many rows and columns as the range");
  rows.forEach((row, down) => row.forEach((properties, right) => apply(range.GetCell(down, right), properties)));
}

/** Values come in Office.js's own spelling, the model has Excel's on the wire. */
function apply(object: ApiObject, values: unknown): void {
  if (typeof values !== "object" || values === null) throw invalidArgument("properties are an object");
  for (const [name, value] of Object.entries(values as Values)) applyOne(object, name, value);
}

function applyOne(object: ApiObject, name: string, value: unknown): void {
  if (name === "borders") {
    applyBorders(object, value as Values);
    return;
  }
  const member = name.charAt(0).toUpperCase() + name.slice(1);
  const current = readMember(object, member);
  if (current instanceof ApiObject) apply(current, value);
  else writeMember(object, member, value);
}

function applyBorders(format: ApiObject, borders: Values): void {
  const collection = readMember(format, "Borders") as { GetItem: (side: string) => ApiObject };
  for (const [side, look] of Object.entries(borders))
    apply(collection.GetItem(`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`), look);
}

const isGrid = (rows: unknown): rows is readonly (readonly unknown[])[] =>
  Array.isArray(rows) && rows.every(Array.isArray);
