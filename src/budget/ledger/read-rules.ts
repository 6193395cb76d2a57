/** The rules that place an accountant's entries: a table that a community writes once, and keeps from year to year. */
import Papa from "papaparse";
import { fold } from "../../agreement/fold";
import { columnsOf } from "../../delimited/columns";
import { readDelimited, type DelimitedRow } from "../../delimited/read-delimited";
import { refuse } from "../../refusal/refused";
import { mostPlacingRules } from "../bounds";
import { envelopeName } from "../envelope-names";
import { envelopes, type Envelope } from "../planned";
import type { PlacingRule } from "./place";

const heads = {
  account: ["Compte commence par", "Compte"],
  label: ["Libellé contient", "Libellé"],
  analytic: ["Analytique commence par", "Analytique", "Code analytique"],
  mission: ["Mission"],
} as const;
type Column = keyof typeof heads;
const columnIds = Object.keys(heads) as readonly Column[];

/** @throws Refused with the line and the column */
export function readPlacingRules(text: string): readonly PlacingRule[] {
  const { head, rows } = readDelimited(text, { most: mostPlacingRules });
  const columns = columnsOf(head, heads, ["mission"]);
  return rows.map((row) => ruleOf(row, columns));
}

/** The same rules, as text, and one more for the entries of an account that none of them places. @throws Refused */
export function rulesWith(text: string, account: string, envelope: Envelope): string {
  const { head, rows } =
    text.trim() === "" ? { head: null, rows: [] } : readDelimited(text, { most: mostPlacingRules });
  const columns: ReadonlyMap<Column, number> = head === null ? new Map() : columnsOf(head, heads, ["mission"]);
  const shown = columnIds.filter((column) => column !== "analytic" || columns.has(column));
  const own = rows.map(({ cells }) => shown.map((column) => cells[columns.get(column) ?? -1]?.trim() ?? ""));
  const added: Readonly<Partial<Record<Column, string>>> = { account, mission: envelopeName(envelope) };
  const data = [...own, shown.map((column) => added[column] ?? "")];
  return Papa.unparse({ fields: shown.map((column) => heads[column][0]), data }, { delimiter: ";", newline: "\n" });
}

function ruleOf({ line, cells }: DelimitedRow, columns: ReadonlyMap<Column, number>): PlacingRule {
  const textIn = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? "";
  const [account, label, analytic] = [textIn("account"), fold(textIn("label")), fold(textIn("analytic"))];
  if (account === "" && label === "" && analytic === "") refuse({ kind: "ruleForAll" }, { row: line });
  return { account, label, analytic, envelope: envelopeIn(textIn("mission"), line) };
}

function envelopeIn(received: string, row: number): Envelope {
  const wanted = fold(received);
  const found = envelopes.find((one) => fold(one) === wanted || fold(envelopeName(one)) === wanted);
  const accepted = envelopes.map(envelopeName);
  return found ?? refuse({ kind: "unknown", received, accepted }, { row, column: heads.mission[0] });
}
