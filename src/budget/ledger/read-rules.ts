/** The rules that place an accountant's entries: a table that a community writes once, and keeps from year to year. */
import { fold } from "../../agreement/fold";
import { columnsOf } from "../../delimited/columns";
import { readDelimited, type DelimitedRow } from "../../delimited/read-delimited";
import { refuse } from "../../refusal/refused";
import { mostRows } from "../bounds";
import { envelopeName } from "../envelope-names";
import { envelopes, type Envelope } from "../planned";
import type { PlacingRule } from "./placing-rule";
import { ruleColumns, ruleHeads, type RuleColumn } from "./rule-heads";
import { inLines } from "./text-of-rules";

/** @throws Refused with the line and the column */
export function readPlacingRules(text: string): readonly PlacingRule[] {
  const { head, rows } = readDelimited(text, { most: mostRows.ledgerRules });
  const columns = columnsOf(head, ruleHeads, ["mission"]);
  return rows.map((row) => ruleOf(row, columns));
}

/** The same rules, as text, and one more for the entries of an account that none of them places. @throws Refused */
export function rulesWith(text: string, account: string, envelope: Envelope): string {
  const { head, rows } =
    text.trim() === "" ? { head: null, rows: [] } : readDelimited(text, { most: mostRows.ledgerRules });
  const columns: ReadonlyMap<RuleColumn, number> = head === null ? new Map() : columnsOf(head, ruleHeads, ["mission"]);
  const shown = ruleColumns.filter((column) => column !== "analytic" || columns.has(column));
  const own = rows.map(({ cells }) =>
    Object.fromEntries(shown.map((column) => [column, cells[columns.get(column) ?? -1]?.trim() ?? ""])),
  );
  return inLines(shown, [...own, { account, mission: envelopeName(envelope) }]);
}

function ruleOf({ line, cells }: DelimitedRow, columns: ReadonlyMap<RuleColumn, number>): PlacingRule {
  const textIn = (column: RuleColumn) => cells[columns.get(column) ?? -1]?.trim() ?? "";
  const [account, label, analytic] = [textIn("account"), textIn("label"), textIn("analytic")];
  if (account === "" && label === "" && analytic === "") refuse({ kind: "ruleForAll" }, { row: line });
  return { account, label, analytic, envelope: envelopeIn(textIn("mission"), line) };
}

function envelopeIn(received: string, row: number): Envelope {
  const wanted = fold(received);
  const found = envelopes.find((one) => fold(one) === wanted || fold(envelopeName(one)) === wanted);
  const accepted = envelopes.map(envelopeName);
  return found ?? refuse({ kind: "unknown", received, accepted }, { row, column: ruleHeads.mission[0] });
}
