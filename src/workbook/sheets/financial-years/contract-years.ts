/** Exercices: the contract years side by side, what is due in each and how it is paid. */
import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import { noMoney, sum, type Cents } from "../../../agreement/money";
import type { Nature } from "../../../funding/part-rules";
import { paymentKinds } from "../../../funding/payment-kinds";
import { expectedPaymentsOf, type ExpectedPayment } from "../../../funding/time/unknown-payments";
import { kindWords, natureWords, toEnter } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell, cellOfRange, fixedColumn, fixedRow } from "../../address";
import { body, calculation, head, link, section, subtitle, total, totalLabel, type Content } from "../../cells";
import { countIfs, equals, holds, holdsNot, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import { lackCount, putLackHead } from "../../lack-head";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import { unknownPayments } from "../../unknown-counts";
import type { TimeRefs } from "../calculations/accounts/accounts";

const nameColumn = 2;
const firstColumn = 3;
/** In the order in which they stand: before the signature comes last, since it is rare. */
const years = [...contractYears, 0] as const;
const totalColumn = firstColumn + years.length;

type Year = ContractYear | 0;
/** What is known of a year, and how many amounts it lacks. */
interface OfYear {
  readonly amount: Cents;
  readonly unknown: number;
}
type AmountOf = (year: Year) => OfYear;

export function addContractYears(draft: SheetDraft, shown: ShownContract, refs: TimeRefs): void {
  draft.add([section(texts.contractYears)]);
  draft.add([subtitle(texts.contractYearsHelp)]);
  const heads = draft.add([
    ...texts.contractYearsHead.map(head),
    ...years.map((year) => head(year)),
    head(texts.total),
  ]);
  addDates(draft, shown, refs);
  const first = draft.nextRow;
  addPayments(draft, heads, shown, refs);
  addDues(draft, heads, shown, refs);
  putLackHead(draft, { heads, column: totalColumn + 1, first }, unknownOf(shown));
}

/** Of rights and of payments, as the rows count them. */
function unknownOf({ contract, scenario }: ShownContract): number {
  return (
    contract.unknown.length + expectedPaymentsOf(contract, scenario).filter(({ amount }) => amount === null).length
  );
}

function addDates(draft: SheetDraft, { contract }: ShownContract, { years: ranges }: TimeRefs): void {
  const dates = contract.years.map(({ from }, index) => link(cellOfRange(ranges.from, index), from, "date"));
  const tiers = contract.years.map(({ tier }, index) => link(cellOfRange(ranges.tier, index), tier, "integer"));
  const rest = [body(null)];
  draft.add([body(texts.from), body(null), ...dates, ...rest]);
  draft.add([body(texts.tier), body(null), ...tiers, ...rest]);
}

function addPayments(
  draft: SheetDraft,
  heads: number,
  { contract, scenario }: ShownContract,
  { payments }: TimeRefs,
): void {
  const expected = expectedPaymentsOf(contract, scenario);
  const first = draft.nextRow;
  const paid = (test: (one: ExpectedPayment) => boolean): OfYear => {
    const amounts = expected.filter(test).map(({ amount }) => amount);
    return {
      amount: sum(amounts.map((amount) => amount ?? noMoney)),
      unknown: amounts.filter((amount) => amount === null).length,
    };
  };
  for (const kind of paymentKinds) {
    const row = draft.nextRow;
    const isOfKind = equals(payments.kind, fixedColumn(nameColumn, row));
    const formula = (column: number) => {
      const tests = [equals(payments.year, fixedRow(column, heads)), isOfKind];
      return knownOrToEnter(sumIfs(payments.shown, ...tests), unknownPayments(payments, ...tests));
    };
    const amountOf: AmountOf = (year) => paid((one) => one.kind === kind && one.contractYear === year);
    const lacks = unknownPayments(payments, isOfKind);
    addRow(draft, [body(texts.paid), body(kindWords[kind])], { formula, lacks }, amountOf, link, calculation);
  }
  addSum(draft, texts.paid, first, (year) => paid((one) => one.contractYear === year));
}

function addDues(draft: SheetDraft, heads: number, { contract, scenario }: ShownContract, { dues }: TimeRefs): void {
  const first = draft.nextRow;
  const ofYear = (year: Year, isIts: (nature: Nature) => boolean): OfYear => ({
    amount: sum(
      contract.dues.flatMap((one) => (one.contractYear === year && isIts(one.nature) ? [one.amounts[scenario]] : [])),
    ),
    unknown: contract.unknown.filter((one) => one.year.year === year && isIts(one.row.nature)).length,
  });
  for (const isSecured of [true, false]) {
    const name = isSecured ? natureWords.secured : natureWords.atRisk;
    const test = (isSecured ? holds : holdsNot)(dues.nature, natureWords.secured);
    const formula = (column: number) => {
      const tests = [equals(dues.year, fixedRow(column, heads)), test];
      return knownOrToEnter(sumIfs(dues.shown, ...tests), countIfs(equals(dues.unknown, "1"), ...tests));
    };
    const amountOf: AmountOf = (year) => ofYear(year, (nature) => (nature === "secured") === isSecured);
    const lacks = countIfs(equals(dues.unknown, "1"), test);
    addRow(draft, [body(texts.due), body(name)], { formula, lacks }, amountOf, link, calculation);
  }
  addSum(draft, texts.due, first, (year) => ofYear(year, () => true));
}

type Money = (formula: string, value: number | string, format: "euros") => Content;

interface FormulasOfRow {
  readonly formula: (column: number) => string;
  /** How many amounts it lacks in all. */
  readonly lacks: string;
}

function addRow(
  draft: SheetDraft,
  labels: readonly [Content, Content],
  { formula, lacks }: FormulasOfRow,
  amountOf: AmountOf,
  each: Money,
  all: Money,
): void {
  const row = draft.nextRow;
  const values = years.map(amountOf);
  const amounts = values.map(({ amount, unknown }, index) =>
    each(formula(firstColumn + index), shownSum(amount, unknown), "euros"),
  );
  const across = `${cell(firstColumn, row)}:${cell(totalColumn - 1, row)}`;
  const whole = sum(values.map(({ amount }) => amount));
  const missing = values.filter(({ amount, unknown }) => amount === 0 && unknown > 0).length;
  const count = values.reduce((before, { unknown }) => before + unknown, 0);
  draft.add([
    ...labels,
    ...amounts,
    all(sumOrToEnter(across), shownSum(whole, missing), "euros"),
    lackCount(lacks, count),
  ]);
}

function sumOrToEnter(range: string): string {
  return knownOrToEnter(`SUM(${range})`, countIfs(holds(range, toEnter)));
}

/** Adds the rows from one up to the row above. */
function addSum(draft: SheetDraft, label: string, first: number, amountOf: AmountOf): void {
  const last = draft.nextRow - 1;
  const formula = (column: number) => sumOrToEnter(`${cell(column, first)}:${cell(column, last)}`);
  const lacks = `SUM(${cell(totalColumn + 1, first)}:${cell(totalColumn + 1, last)})`;
  addRow(draft, [totalLabel(label), totalLabel(texts.total)], { formula, lacks }, amountOf, total, total);
}
