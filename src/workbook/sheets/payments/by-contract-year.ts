/** Échéancier: each contract year, what is earned and what is received in it, before it and after it. */
import { unknownEarnedIn, unknownPaidIn } from "../../../funding/situation/unknown-in";
import { contractPeriodsOf } from "../../../funding/time/periods";
import { statementOf, type StatementRow } from "../../../funding/time/statement";
import { natureWords, sheetNames } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { cell, cellOfRange, fixedCell, fixedRange, onSheet } from "../../address";
import { carriedInWords, carriedOver } from "../../carried-over";
import { body, calculation, head, link, section, type Content } from "../../cells";
import { compares, holds, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { RightsAndCash } from "../../rights-and-cash-chart";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import { unknownPayments, unknownRights } from "../../unknown-counts";
import type { TimeRefs } from "../calculations/accounts/accounts";

const columns = {
  period: 1,
  from: 2,
  rights: 3,
  secured: 4,
  atRisk: 5,
  cash: 6,
  difference: 7,
  words: 8,
  unknown: 9,
} as const;

/** What comes before the signature, the five years, and what comes after them. */
export function addByContractYear(draft: SheetDraft, shown: ShownContract, refs: TimeRefs): RightsAndCash {
  const { contract, ledger } = shown;
  const periods = statementOf(ledger, contractPeriodsOf(contract.years, ledger.extent));
  draft.skip();
  draft.add([section(texts.byYear)]);
  draft.add(texts.byYearHead.map(head));
  const first = draft.nextRow;
  const last = periods.length - 1;
  periods.forEach((period, index) => addPeriod(draft, period, { index, first, last }, shown, refs));
  const down = (column: number) => onSheet(sheetNames.payments, fixedRange(column, first, first + last));
  return {
    periods: down(columns.period),
    rights: down(columns.rights),
    cash: down(columns.cash),
    facts: periods.map(({ rights, cash }, index) => ({ period: periodLabel(index, last), rights, cash })),
  };
}

interface Place {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

function periodLabel(index: number, last: number): string {
  if (index === 0) return texts.before;
  return index === last ? texts.after : texts.year(index);
}

function addPeriod(
  draft: SheetDraft,
  period: StatementRow,
  place: Place,
  { contract }: ShownContract,
  { payments, accruals, years, dues }: TimeRefs,
): void {
  const { index, first, last } = place;
  const row = draft.nextRow;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const top = (column: keyof typeof columns) => fixedCell(columns[column], first);
  const within = (dates: string) => [
    ...(index > 0 ? [compares(dates, ">=", at("from"))] : []),
    ...(index < last ? [compares(dates, "<", cell(columns.from, row + 1))] : []),
  ];
  const cashOf = (nature: string) =>
    sumIfs(payments.shown, ...within(payments.date), holds(payments.certainty, nature));
  const lacking = (nature: string) =>
    unknownPayments(payments, ...within(payments.date), holds(payments.certainty, nature));
  const missing = (secured: boolean) => unknownPaidIn(period, contract, { secured });
  const { rights, cash, carriedOver: carried } = period;
  const earned = sumIfs(accruals("total"), ...within(accruals("from")));
  const next = index === last ? null : cell(columns.from, row + 1);
  const unearned = index === 0 ? "0" : unknownRights(dues, { from: at("from"), to: next });
  draft.add([
    body(periodLabel(index, last)),
    fromContent(index, last, period, years),
    link(knownOrToEnter(earned, unearned), shownSum(rights.total, unknownEarnedIn(period, contract)), "euros"),
    link(
      knownOrToEnter(cashOf(natureWords.secured), lacking(natureWords.secured)),
      shownSum(cash.secured, missing(true)),
      "euros",
    ),
    link(
      knownOrToEnter(cashOf(natureWords.atRisk), lacking(natureWords.atRisk)),
      shownSum(cash.atRisk, missing(false)),
      "euros",
    ),
    calculation(
      knownOrToEnter(`SUM(${at("secured")}:${at("atRisk")})`, at("unknown")),
      shownSum(cash.total, unknownPaidIn(period, contract)),
      "euros",
    ),
    carriedOver(`SUM(${top("cash")}:${at("cash")})-SUM(${top("rights")}:${at("rights")})`, carried),
    carriedInWords(at("difference"), carried),
    link(unknownPayments(payments, ...within(payments.date)), unknownPaidIn(period, contract), "integer"),
  ]);
}

/** Each year from its first day, and what follows them from the day after their last. */
function fromContent(index: number, last: number, { from }: StatementRow, years: TimeRefs["years"]): Content {
  if (index === 0) return body(null);
  return link(index === last ? cellOfRange(years.to, index - 2) : cellOfRange(years.from, index - 1), from, "date");
}
