/** What other people have in the workbook, beside our sheets. */
import type { Workbook } from "../simulator/model/workbook";
import { snapshot, type Plain } from "../simulator/snapshot";

/** Sheets with contents, looks, a table, names, a chart, and a protection of their own. */
export function fillOthers(workbook: Workbook): void {
  const data = workbook.sheet("Feuil1");
  data.GetRange("A1:B3").Values = [
    ["Mois", "Dépense"],
    ["Janvier", 1200.5],
    ["Février", 980],
  ];
  data.GetRange("B2:B3").NumberFormat = "#,##0.00";
  data.Tables.Add("A1:B3", true).Name = "Dépenses";
  data.TabColor = "#FF8800";
  workbook.Names.Add("TVA", "=Feuil1!$B$2", "La mienne");
  const notes = workbook.Worksheets.Add("Mes notes");
  notes.GetRange("A1").Values = [["À revoir"]];
  notes.Protection.Protect({ allowSort: true });
}

/** The sheets of other people, by name. */
export function snapshotOf(workbook: Workbook, names: readonly string[]): readonly Plain[] {
  return names.map((name) => sheetIn(snapshot(workbook), name));
}

export function sheetIn(whole: Plain, name: string): Plain {
  const found = (whole["sheets"] as readonly Plain[]).find((sheet) => sheet["name"] === name);
  if (found === undefined) throw new Error(`The workbook has no sheet « ${name} ».`);
  return found;
}

/** Excel leaves out the quotes that a sheet does not need; the simulated one keeps a formula as it was entered. */
export function withoutNeedlessQuotes(whole: Plain): Plain {
  return JSON.parse(JSON.stringify(whole).replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!")) as Plain;
}

/** Identifiers say which sheet was made first, and nothing else. */
export function withoutIds({ sheets, ...whole }: Plain): Plain {
  return { ...whole, sheets: (sheets as readonly Plain[]).map((sheet) => ({ ...sheet, id: "" })) };
}

export function formulaAt(workbook: Workbook, sheet: string, address: string): unknown {
  return (workbook.sheet(sheet).GetRange(address).Formulas as readonly (readonly unknown[])[])[0]?.[0];
}
