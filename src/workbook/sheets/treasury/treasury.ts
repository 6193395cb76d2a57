/** Trésorerie: eighteen months from the situation on, on the balance of the bank. */
import { unknownPaidIn } from "../../../funding/situation/unknown-in";
import { situationOf } from "../../../funding/situation/situation";
import { lowestSecuredOf, treasuryOf, type TreasuryMonth } from "../../../funding/situation/treasury";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { natureWords, sheetNames, toCompute } from "../../../texts/fr/workbook/common";
import { treasuryTexts as texts } from "../../../texts/fr/workbook/treasury";
import { cell, fixedCell, fixedColumn, onSheet } from "../../address";
import {
  answer,
  body,
  calculation,
  head,
  hint,
  link,
  subtitle,
  title,
  total,
  totalLabel,
  type Content,
} from "../../cells";
import { compares, empty, hasNoNumber, holds, quoted, says, sumIfs, when } from "../../formula";
import { knownOrToEnter, labelOfKnown, shownLabel, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import { unknownPayments } from "../../unknown-counts";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { chartColours } from "../../styles";
import { addBalancesChart } from "./balances-chart";
import { safeTerms } from "./safe-terms";

const columns = { from: 1, last: 2, secured: 3, atRisk: 4, balance: 5, securedBalance: 6, unknown: 7 } as const;
type Column = keyof typeof columns;

interface TreasurySources {
  readonly shown: ShownContract;
  readonly assumptions: AssumptionRefs;
  readonly refs: TimeRefs;
}

/** Returns the sheet, and where on it the lowest balance is. */
export function treasurySheet({ shown, assumptions, refs }: TreasurySources): { sheet: SheetPlan; lowest: string } {
  const draft = new SheetDraft("treasury", texts.purpose);
  const { bankBalance } = shown.contract.choices.situation;
  const months = treasuryOf(shown.contract, shown.ledger);
  const typed = assumptions.situation.bankBalance;
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  const formula = when(hasNoNumber(typed), quoted(texts.noBalance), empty);
  const lacksBalance: Content = {
    ...hint(bankBalance === null ? texts.noBalance : ""),
    formula,
  };
  const opening = draft.nextRow;
  const terms = safeTerms(shown, refs.situation);
  terms.forEach(({ label, amount }, index) => {
    const isLast = index === terms.length - 1;
    const beside = index === 0 ? [lacksBalance] : isLast ? untilClosing(shown, refs) : [];
    draft.add([body(label), amount, ...beside]);
  });
  const safe = cell(2, draft.nextRow - 1);
  draft.highlight({
    range: `${cell(2, opening)}:${safe}`,
    formula: says(cell(2, opening), toCompute),
    look: "unknown",
  });
  draft.highlight({ range: safe, formula: `${safe}<0`, look: "failed" });
  draft.skip();
  const heads = draft.add(texts.head.map(head));
  const first = draft.nextRow;
  for (const month of months) addMonth(draft, month, { first, opening, heads }, shown, refs);
  const last = draft.nextRow - 1;
  const balances = `${cell(columns.balance, first)}:${cell(columns.securedBalance, last)}`;
  draft.highlight({ range: balances, formula: `${cell(columns.balance, first)}<0`, look: "failed" });
  const lowest = addTotals(draft, months, { first, last, opening }, shown);
  const down = (column: Column) => `${fixedCell(columns[column], first)}:${fixedCell(columns[column], last)}`;
  // Without the balance of the bank there is nothing to draw.
  if (bankBalance !== null) addCurves(draft, months, down);
  const sheet = draft.finish({
    columnWidths: [38, 16, 20, 24, 24, 26, 14],
    frozenRows: heads,
    frozenColumns: 1,
    print: { orientation: "landscape", pagesTall: 1 },
  });
  return { sheet, lowest };
}

/** The day up to which nothing else is risked. */
function untilClosing({ contract, scenario }: ShownContract, { situation }: TimeRefs): readonly Content[] {
  const { financialYear } = situationOf(contract, scenario);
  return [hint(texts.until), answer(`${situation.yearTo}-1`, financialYear.to - 1, "date")];
}

function addCurves(draft: SheetDraft, months: readonly TreasuryMonth[], down: (column: Column) => string): void {
  const curve = (name: string, column: "balance" | "securedBalance", colour: string) => ({
    name,
    range: down(column),
    colour,
    balances: months.map((month) => month[column]),
  });
  addBalancesChart(draft, {
    texts,
    days: months.map(({ to }) => to - 1),
    last: down("last"),
    curves: [
      curve(texts.all, "balance", chartColours.atRisk),
      curve(texts.secured, "securedBalance", chartColours.secured),
    ],
    lastColumn: 6,
    height: 10,
  });
}

interface Places {
  readonly first: number;
  readonly opening: number;
  readonly heads: number;
}

function addMonth(
  draft: SheetDraft,
  month: TreasuryMonth,
  { first, opening, heads }: Places,
  { contract }: ShownContract,
  refs: TimeRefs,
): void {
  const row = draft.nextRow;
  const at = (column: Column) => cell(columns[column], row);
  const since = (column: Column) => `SUM(${fixedCell(columns[column], first)}:${at(column)})`;
  const { shown, date, certainty } = refs.payments;
  const rank = `ROWS(${fixedCell(1, heads)}:${cell(1, row - 1)})`;
  const within = [
    compares(date, ">=", fixedColumn(columns.from, row)),
    compares(date, "<=", fixedColumn(columns.last, row)),
  ];
  const paid = (nature: "secured" | "atRisk") => {
    const ofNature = [...within, holds(certainty, natureWords[nature])];
    const missing = unknownPaidIn(month, contract, { secured: nature === "secured" });
    const formula = knownOrToEnter(sumIfs(shown, ...ofNature), unknownPayments(refs.payments, ...ofNature));
    return link(formula, shownSum(month[nature], missing), "euros");
  };
  const balance = fixedCell(2, opening);
  const isKnown = contract.choices.situation.bankBalance !== null;
  const held = (formula: string, amount: Cents) =>
    calculation(when(hasNoNumber(balance), empty, formula), isKnown ? toEuros(amount) : "", "euros");
  draft.add([
    link(`EDATE(${refs.situation.day},${rank}-1)`, month.from, "date"),
    link(`EDATE(${refs.situation.day},${rank})-1`, month.to - 1, "date"),
    paid("secured"),
    paid("atRisk"),
    held(`${balance}+${since("secured")}+${since("atRisk")}`, month.balance),
    held(`${balance}+${since("secured")}`, month.securedBalance),
    link(unknownPayments(refs.payments, ...within), unknownPaidIn(month, contract), "integer"),
  ]);
}

/** Returns where the lowest balance is, on any sheet. */
function addTotals(
  draft: SheetDraft,
  months: readonly TreasuryMonth[],
  { first, last, opening }: { readonly first: number; readonly last: number; readonly opening: number },
  { contract }: ShownContract,
): string {
  const range = (column: Column) => `${cell(columns[column], first)}:${cell(columns[column], last)}`;
  const sumOf = (column: "secured" | "atRisk"): Content =>
    total(`SUM(${range(column)})`, toEuros(sum(months.map((month) => month[column]))), "euros");
  const days = { from: months[0]?.from ?? 0, to: months.at(-1)?.to ?? 0 };
  const missing = unknownPaidIn(days, contract);
  const lacking = `SUM(${range("unknown")})`;
  draft.add([
    totalOfKnown(cell(columns.unknown, draft.nextRow), missing),
    totalLabel(""),
    sumOf("secured"),
    sumOf("atRisk"),
    totalLabel(""),
    totalLabel(""),
    total(lacking, missing, "integer"),
  ]);
  const { day, bankBalance } = contract.choices.situation;
  const lowest = bankBalance === null ? null : lowestSecuredOf({ day, bankBalance }, months);
  const label = { ...body(shownLabel(texts.lowest, missing)), formula: labelOfKnown(texts.lowest, lacking) };
  const least = `MIN(${cell(2, opening)},${range("securedBalance")})`;
  const row = draft.add([
    label,
    calculation(
      when(hasNoNumber(cell(2, opening)), quoted(toCompute), least),
      lowest === null ? toCompute : toEuros(lowest.amount),
      "euros",
    ),
    hint(texts.lowestHelp),
  ]);
  const figure = cell(2, row);
  draft.highlight({ range: figure, formula: says(figure, toCompute), look: "unknown" });
  draft.highlight({ range: figure, formula: `${figure}<0`, look: "failed" });
  return onSheet(sheetNames.treasury, fixedCell(2, row));
}
