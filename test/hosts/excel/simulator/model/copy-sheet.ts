/** `worksheet.copy()`. */
import { Part } from "../wire/api-object";
import { notSimulated } from "../wire/excel-error";
import { ConditionalFormat } from "./conditional-formats";
import { insertAt } from "./insert-at";
import { oneOf } from "./one-of";
import { Worksheet } from "./worksheet";

const places = ["None", "Before", "After", "Beginning", "End"] as const;

export function copySheet(sheet: Worksheet, place: unknown = "None", relativeTo?: Worksheet): Worksheet {
  if (sheet.charts.length > 0) throw notSimulated("copying a sheet with charts");
  const { workbook } = sheet;
  const content = { cells: sheet.cells.copy(), layers: sheet.layers.copy() };
  const copy = new Worksheet(workbook, workbook.nextId("sheet"), freeName(sheet), content);
  workbook.sheets = insertAt(workbook.sheets, positionOf(sheet, oneOf(places, place), relativeTo), copy);
  copyLooks(sheet, copy);
  copyContents(sheet, copy);
  return copy;
}

/** `Budget` gives `Budget (2)`, as in Excel. */
function freeName({ name, workbook }: Worksheet): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = name.slice(0, 31 - ending.length) + ending;
    if (workbook.find(wanted) === null) return wanted;
  }
}

function positionOf({ workbook }: Worksheet, place: (typeof places)[number], relativeTo?: Worksheet): number {
  if (place === "Beginning") return 0;
  if (relativeTo === undefined || place === "None" || place === "End") return workbook.sheets.length;
  return relativeTo.Position + (place === "After" ? 1 : 0);
}

function copyLooks(from: Worksheet, to: Worksheet): void {
  to.TabColor = from.TabColor;
  to.Gridlines = from.ShowGridlines;
  to.FreezePanes.rows = from.FreezePanes.rows;
  to.FreezePanes.columns = from.FreezePanes.columns;
  copyPart(from.PageLayout, to.PageLayout);
  Object.assign(to.PageLayout.titles, from.PageLayout.titles);
  for (const row of from.HorizontalPageBreaks.rows) to.HorizontalPageBreaks.rows.add(row);
  to.conditionalFormats = from.conditionalFormats.map((format) => {
    const copied = new ConditionalFormat(to, to.workbook.nextId("format"), format.areas);
    copyPart(format.Custom.Format, copied.Custom.Format);
    copied.Custom.Rule.formula = format.Custom.Rule.formula;
    return copied;
  });
}

function copyContents(from: Worksheet, to: Worksheet): void {
  for (const table of from.tables) to.Tables.Add(to.GetRange(table.GetRange().Address.replace(/^.*!/, "")), true);
  for (const { Name, Formula } of from.Names.list()) to.Names.Add(Name, Formula);
  for (const { Key, Value } of from.CustomProperties.list()) to.CustomProperties.Add(Key, Value);
  if (from.Protection.Protected) to.Protection.Protect(from.Protection.Options ?? {}, from.Protection.password);
}

/** Only what can be set is copied: the methods belong to the copy itself. */
function copyPart(from: Part, to: Part): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(to))) {
    const value = (from as unknown as Record<string, unknown>)[name];
    const mine = (to as unknown as Record<string, unknown>)[name];
    if (value instanceof Part && mine instanceof Part) copyPart(value, mine);
    else if (property.set !== undefined && value !== null) property.set.call(to, value);
  }
}
