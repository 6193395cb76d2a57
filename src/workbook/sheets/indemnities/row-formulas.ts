/** What a declaration's row computes, as `budget/indemnities/due-amount.ts` does: the rate voted for it, and its amount. */
import { everyProfession, indemnityNatureWords } from "../../../texts/fr/workbook/indemnities";
import { answers, compares, countIfs, empty, equals, hasNoNumber, isEmpty, quoted, sumIfs, when } from "../../formula";
import type { RowFormulas } from "../plan-inputs/add-table";
import type { TableRefs } from "../plan-inputs/refs";
import type { ColumnKey } from "../plan-inputs/columns";
import type { At } from "../plan-inputs/wanted";

type Rates = TableRefs<ColumnKey<"rates">>;

export function declarationFormulas(rates: Rates): RowFormulas {
  return { votedRate: (at) => votedRate(at, rates), due: dueFormula };
}

/** Of its profession and activity, else of the activity for all; nothing where none was voted. */
function votedRate(at: At, rates: Rates): string {
  const { remuneration } = indemnityNatureWords;
  const found = when(
    answers(at("nature"), remuneration),
    inColumn("remuneration", at, rates),
    inColumn("indemnity", at, rates),
  );
  return when(isEmpty(at("activity")), empty, found);
}

function inColumn(key: "indemnity" | "remuneration", at: At, rates: Rates): string {
  const amounts = rates.column(key);
  const of = (profession: string) =>
    [equals(rates.column("profession"), profession), equals(rates.column("activity"), at("activity"))] as const;
  const forAll = quoted(everyProfession);
  const own = of(when(isEmpty(at("profession")), forAll, at("profession")));
  const isVoted = (tests: ReturnType<typeof of>) => `${countIfs(...tests, compares(amounts, ">=", "0"))}>0`;
  const ofAll = when(isVoted(of(forAll)), sumIfs(amounts, ...of(forAll)), empty);
  return when(isVoted(own), sumIfs(amounts, ...own), ofAll);
}

/** The amount typed, else the quantity at the rate; nothing without them. */
function dueFormula(at: At): string {
  const atRate = `ROUND(${at("quantity")}*${at("rate")},2)`;
  const known = when(hasNoNumber(at("rate")), empty, when(hasNoNumber(at("quantity")), empty, atRate));
  return when(hasNoNumber(at("amount")), known, at("amount"));
}
