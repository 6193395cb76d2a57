/** Versements: what stands below the print, for which the paper has no room. */
import { sum, toEuros } from "../../../agreement/money";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { cell } from "../../address";
import { hint, type Content } from "../../cells";
import { compares, countIfs, empty, joined, quoted, when } from "../../formula";
import type { Row } from "./list";

/** Rows, one at least. */
export interface Below {
  readonly first: number;
  readonly last: number;
}

/** What is past may stay off the paper, in one sentence with its sum; what is to come may not. @param rows below the print */
export function belowPrint({ first, last }: Below, rows: readonly Row[]): Content {
  const down = (column: number) => `${cell(column, first)}:${cell(column, last)}`;
  const coming = countIfs(compares(down(1), ">=", "CPTS_Situation"));
  const count = `COUNT(${down(1)})`;
  const said = joined(quoted(texts.older), count, quoted(texts.olderSum), `ROUND(SUM(${down(2)}),2)`);
  const formula = when(`${coming}>0`, quoted(texts.beyondPrint), when(`${count}=0`, empty, said));
  const payments = rows.flatMap((row) => (row === null || row === "past" ? [] : [row]));
  const known = toEuros(sum(payments.flatMap(({ amount }) => (amount === null ? [] : [amount]))));
  return { ...hint(payments.length === 0 ? "" : `${texts.older}${payments.length}${texts.olderSum}${known}`), formula };
}
