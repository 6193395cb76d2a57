/** Exercices: the contract years side by side, what is due in each and how it is paid. */
import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { paymentKinds } from "../../../funding/payment-kinds";
import { kindWords, natureWords } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell, cellOfRange, fixedColumn, fixedRow } from "../../address";
import { body, calculation, head, link, section, subtitle, total, totalLabel, type Content } from "../../cells";
import { equals, holds, holdsNot, sumIfs } from "../../formula";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { TimeRefs } from "../calculations/accounts/accounts";

const nameColumn = 2;
const firstColumn = 3;
/** In the order in which they stand: before the signature comes last, since it is rare. */
const years = [...contractYears, 0] as const;
const totalColumn = firstColumn + years.length;

type Year = ContractYear | 0;
type AmountOf = (year: Year) => Cents;

export function addContractYears(draft: SheetDraft, shown: ShownContract, refs: TimeRefs): void {
  draft.add([section(texts.contractYears)]);
  draft.add([subtitle(texts.contractYearsHelp)]);
  const heads = draft.add([
    ...texts.contractYearsHead.map(head),
    ...years.map((year) => head(year)),
    head(texts.total),
  ]);
  addDates(draft, shown, refs);
  addPayments(draft, heads, shown, refs);
  addDues(draft, heads, shown, refs);
}

function addDates(draft: SheetDraft, { contract }: ShownContract, { years: ranges }: TimeRefs): void {
  const dates = contract.years.map(({ from }, index) => link(cellOfRange(ranges.from, index), from, "date"));
  const tiers = contract.years.map(({ tier }, index) => link(cellOfRange(ranges.tier, index), tier, "integer"));
  const rest = [body(null), body(null)];
  draft.add([body(texts.from), body(null), ...dates, ...rest]);
  draft.add([body(texts.tier), body(null), ...tiers, ...rest]);
}

function addPayments(draft: SheetDraft, heads: number, { ledger }: ShownContract, { payments }: TimeRefs): void {
  const first = draft.nextRow;
  const paid = (test: (one: (typeof ledger.payments)[number]) => boolean) =>
    sum(ledger.payments.filter(test).map(({ amount }) => amount));
  for (const kind of paymentKinds) {
    const row = draft.nextRow;
    const isOfKind = equals(payments.kind, fixedColumn(nameColumn, row));
    const formula = (column: number) =>
      sumIfs(payments.shown, equals(payments.year, fixedRow(column, heads)), isOfKind);
    const amountOf: AmountOf = (year) => paid((one) => one.kind === kind && one.contractYear === year);
    addRow(draft, [body(texts.paid), body(kindWords[kind])], formula, amountOf, link, calculation);
  }
  addSum(draft, texts.paid, first, (year) => paid((one) => one.contractYear === year));
}

function addDues(draft: SheetDraft, heads: number, { contract, scenario }: ShownContract, { dues }: TimeRefs): void {
  const first = draft.nextRow;
  const due = (test: (one: (typeof contract.dues)[number]) => boolean) =>
    sum(contract.dues.filter(test).map(({ amounts }) => amounts[scenario]));
  for (const isSecured of [true, false]) {
    const name = isSecured ? natureWords.secured : natureWords.atRisk;
    const test = (isSecured ? holds : holdsNot)(dues.nature, natureWords.secured);
    const formula = (column: number) => sumIfs(dues.shown, equals(dues.year, fixedRow(column, heads)), test);
    const amountOf: AmountOf = (year) =>
      due((one) => one.contractYear === year && (one.nature === "secured") === isSecured);
    addRow(draft, [body(texts.due), body(name)], formula, amountOf, link, calculation);
  }
  addSum(draft, texts.due, first, (year) => due((one) => one.contractYear === year));
}

type Money = (formula: string, value: number, format: "euros") => Content;

function addRow(
  draft: SheetDraft,
  labels: readonly [Content, Content],
  formula: (column: number) => string,
  amountOf: AmountOf,
  each: Money,
  all: Money,
): void {
  const row = draft.nextRow;
  const amounts = years.map((year, index) => each(formula(firstColumn + index), toEuros(amountOf(year)), "euros"));
  const across = `SUM(${cell(firstColumn, row)}:${cell(totalColumn - 1, row)})`;
  draft.add([...labels, ...amounts, all(across, toEuros(sum(years.map(amountOf))), "euros")]);
}

/** Adds the rows from one up to the row above. */
function addSum(draft: SheetDraft, label: string, first: number, amountOf: AmountOf): void {
  const last = draft.nextRow - 1;
  const formula = (column: number) => `SUM(${cell(column, first)}:${cell(column, last)})`;
  addRow(draft, [totalLabel(label), totalLabel(texts.total)], formula, amountOf, total, total);
}
