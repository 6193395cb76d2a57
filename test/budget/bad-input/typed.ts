/** What is typed in French by the heads of a sheet, as each door has it. */
import { pastedCell } from "../../../src/hosts/workbench/typing/pasted-cell";
import { planHeads } from "../../../src/texts/fr/workbook/plan-heads";
import { formatOf, tables, type TableId } from "../../../src/workbook/sheets/plan-inputs/columns";
import { numberFormats } from "../../../src/workbook/styles";
import type { FoundValue } from "../../../src/workbook/found";
import { sharingEnvelopes } from "../../../src/budget/planned";

type Typed = Readonly<Record<string, string>>;

/** A row of a case file: numbers where there are digits alone, and no key for a blank. */
export function rowOfCase(table: TableId, typed: Typed): Record<string, unknown> {
  const said = Object.entries(typed).map(([head, text]) => [keyOf(table, head), valueInCase(head, text)] as const);
  const row: Record<string, unknown> = {};
  for (const [key, value] of said) {
    if (sharingEnvelopes.some((one) => one === key)) row["shares"] = { ...Object(row["shares"]), [key]: value };
    else row[key] = value;
  }
  return row;
}

function keyOf(table: TableId, head: string): string {
  const found = Object.entries(planHeads[table]).find(([, own]) => own === head);
  if (found === undefined) throw new Error(`${table} has no column ${head}.`);
  return found[0];
}

function valueInCase(head: string, text: string): unknown {
  if (text === "") return undefined;
  if (text.endsWith(" %")) return Number((Number(text.slice(0, -2).replace(",", ".")) / 100).toPrecision(15));
  return head !== "Compte" && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The key that a sentence about a case names for a column. */
export function pathOf(table: TableId, index: number, head: string, row: object): string {
  const key = keyOf(table, head);
  if (table === "sharing" && key !== "name") return `sharing.${index}.shares${key === "total" ? "" : `.${key}`}`;
  return `${table}.${index}.${key === "amount" && "unitCost" in row ? "unitCost" : key}`;
}

/** Where a cell is, and what a spreadsheet in French keeps of what is typed there. */
export function cellOf(table: TableId, head: string, text: string): readonly [column: string, value: FoundValue] {
  const index = tables[table].findIndex(({ key }) => key === keyOf(table, head));
  const kind = tables[table][index]?.kind.is ?? "text";
  const value = pastedCell(text, numberFormats[formatOf[kind]], false).v ?? null;
  return [String.fromCharCode(65 + index), typeof value === "boolean" ? null : value];
}
