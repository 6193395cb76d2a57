/** The payments of a contract as a table: one header row, then one row a payment. */
import { Refused } from "../../refusal/refused";
import { lineNames } from "../../agreement/line-names";
import type { ContractYear } from "../../agreement/contract-year";
import { toEuros } from "../../agreement/money";
import { partNames } from "../../agreement/part-names";
import type { Contract } from "../../funding/time/contract";
import { paymentsOf, type Payment } from "../../funding/time/payments";
import { contractTexts } from "../../texts/contract-texts";
import { functionTexts } from "../../texts/function-texts";
import { excelError } from "../errors";
import { hostLanguage } from "../host-language";
import { missingOf, type Missing } from "./missing";

type ShownPayment = Pick<Payment, "date" | "line" | "part" | "contractYear" | "kind" | "secured">;

/** By date, those of an unknown amount after the others of their day. Dates are Excel's. */
export function paymentsTable(contract: Contract, years: ContractYear): unknown[][] {
  const { words } = contractTexts[hostLanguage()];
  const { date, line, part, contractYear, kind, amount, certainty, reason } = words;
  const rows = [...paymentsOf(contract, "central").map(knownRow), ...missingOf(contract).flatMap(missingRows)]
    .filter((row) => row.contractYear <= years)
    .sort((one, other) => one.date - other.date);
  return [[date, line, part, contractYear, kind, amount, certainty, reason], ...rows.map(({ cells }) => cells)];
}

interface Row extends Pick<ShownPayment, "date" | "contractYear"> {
  readonly cells: unknown[];
}

function knownRow(payment: Payment): Row {
  return row(payment, toEuros(payment.amount), contractTexts[hostLanguage()].reasonOf(payment));
}

/** Each with its error; the sentence stands beside it, for an Excel that does not show that of an error. */
function missingRows({ payments, isWithinTotal, refusal, ...what }: Missing): readonly Row[] {
  const sentence = functionTexts[hostLanguage()].sentence(refusal);
  // What a total holds beyond its advance is in the row of the total.
  const listed = payments.filter(({ kind }) => kind === "advance" || !isWithinTotal);
  return listed.map((payment) => row({ ...what, ...payment }, excelError(new Refused(refusal)), sentence));
}

function row(payment: ShownPayment, amount: unknown, reason: string): Row {
  const { date, line, part, contractYear, kind, secured } = payment;
  const { words } = contractTexts[hostLanguage()];
  const { name } = functionTexts[hostLanguage()];
  const certainty = secured ? words.secured : words.atRisk;
  const names = [name(lineNames[line]), name(partNames[part])];
  return { date, contractYear, cells: [date, ...names, contractYear, words.kinds[kind], amount, certainty, reason] };
}
