/** The accountant's entries: the FEC, a pasted journal or a trial balance, from its text to signed amounts. */
import type { Cents } from "../../agreement/money";
import { checkDay } from "../../agreement/check-day";
import type { Day } from "../../agreement/day";
import { readDelimited, type DelimitedRow } from "../../delimited/read-delimited";
import { refuse, within } from "../../refusal/refused";
import { mostLedgerLines } from "../bounds";
import { accountIn } from "./account-in";
import { amountOf } from "./amount-of-row";
import { headOf, ledgerColumnsOf, type LedgerColumn, type LedgerColumns } from "./ledger-columns";

export interface LedgerRow {
  readonly line: number;
  readonly day: Day;
  /** Without the spaces, the dots and the hyphens that it is written with. */
  readonly account: string;
  readonly accountName: string;
  readonly label: string;
  /** Empty: the file has no such column, or nothing in it. */
  readonly analytic: string;
  /** Debit less credit, in cents. */
  readonly amount: Cents;
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** No line has a day: a trial balance, which adds up what came since the financial year began. */
  readonly isBalance: boolean;
}

/**
 * @param asOf the day of the amounts of a trial balance, whose lines have none; null: nobody said
 * @param onStep told what share of the reading is done, from 0 to 1, at each line
 * @throws Refused with the line, and the column where one is meant
 */
export function readLedger(text: string, asOf: Day | null, onStep?: (share: number) => void): Ledger {
  const onRow = (share: number) => onStep?.(share / 2);
  const { head, rows } = readDelimited(text, { most: mostLedgerLines, onRow, quotes: "may be lone" });
  const columns = ledgerColumnsOf(head);
  const isBalance = !columns.has("day");
  if (isBalance && asOf === null) refuse({ kind: "balanceDay" }, { row: head.line });
  const reading: Reading = { columns, heads: head.cells, asOf };
  const read = rows.map((row, index) => {
    onStep?.((1 + (index + 1) / rows.length) / 2);
    return rowOf(row, reading);
  });
  return { rows: read, isBalance };
}

interface Reading {
  readonly columns: LedgerColumns;
  readonly heads: readonly string[];
  readonly asOf: Day | null;
}

function rowOf({ line, cells }: DelimitedRow, { columns, heads, asOf }: Reading): LedgerRow {
  if (cells.slice(heads.length).some((cell) => cell.trim() !== "")) {
    refuse({ kind: "cellsBeyondHeads", cells: cells.length, heads: heads.length }, { row: line });
  }
  const textIn = (column: LedgerColumn) => cells[columns.get(column) ?? -1]?.trim() ?? "";
  const at = (column: LedgerColumn) => ({
    row: line,
    column: heads[columns.get(column) ?? -1]?.trim() ?? headOf(column),
  });
  const received = textIn("account");
  const { account, name } = accountIn(received) ?? refuse({ kind: "ledgerAccount", received }, at("account"));
  const [accountName, label, analytic] = [textIn("accountName") || name, textIn("label"), textIn("analytic")];
  const day = asOf !== null && !columns.has("day") ? asOf : within(at("day"), () => dayOf(textIn("day")));
  return { line, day, account, accountName, label, analytic, amount: amountOf(textIn, at) };
}

function dayOf(text: string): Day {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return checkDay(year === undefined ? text : `${year}-${month}-${day}`);
}
