/** What an entry says, by Débit and Crédit or by Montant and Sens: debit less credit, and never 0 for an amount without a side. */
import { minus, noMoney, type Cents } from "../../agreement/money";
import { refuse } from "../../refusal/refused";
import type { LedgerColumn } from "./ledger-columns";
import { readLedgerAmount } from "./read-ledger-amount";

type At = (column: LedgerColumn) => { readonly row: number; readonly column: string };

/** @param textIn what a column holds, empty where there is none @throws Refused with the line and the column */
export function amountOf(textIn: (column: LedgerColumn) => string, at: At): Cents {
  const amountIn = (column: LedgerColumn) => readLedgerAmount(textIn(column), at(column));
  const [side, amount] = [textIn("side"), amountIn("amount")];
  const byColumns = minus(amountIn("debit"), amountIn("credit"));
  if (side === "") {
    if (amount !== 0 && byColumns === 0) refuse({ kind: "ledgerSide", received: "" }, at("side"));
    return byColumns;
  }
  if (textIn("amount") === "") {
    if (byColumns === 0) refuse({ kind: "ledgerAmount", received: "" }, at("amount"));
    return byColumns;
  }
  if (/^(d|\+1?|d[ée]bit)$/i.test(side)) return amount;
  if (/^(c|[-−]1?|cr[ée]dit)$/i.test(side)) return minus(noMoney, amount);
  return refuse({ kind: "ledgerSide", received: side }, at("side"));
}
