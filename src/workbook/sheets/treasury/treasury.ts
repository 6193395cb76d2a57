/** Trésorerie: eighteen months from the situation on, on the balance of the bank. */
import { unknownPaidIn } from "../../../funding/situation/unknown-in";
import { treasuryOf, type TreasuryMonth } from "../../../funding/situation/treasury";
import { noMoney, sum, toEuros } from "../../../agreement/money";
import { natureWords } from "../../../texts/fr/workbook/common";
import { treasuryTexts as texts } from "../../../texts/fr/workbook/treasury";
import { cell, fixedCell, fixedColumn } from "../../address";
import { body, calculation, head, link, subtitle, title, total, totalLabel, type Content } from "../../cells";
import { compares, empty, hasNoNumber, holds, quoted, sumIfs, when } from "../../formula";
import { knownOrToEnter, labelOfKnown, shownLabel, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import { unknownPayments } from "../../unknown-counts";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { chartColours } from "../../styles";
import { addBalancesChart } from "./balances-chart";

const columns = { from: 1, last: 2, secured: 3, atRisk: 4, balance: 5, securedBalance: 6, unknown: 7 } as const;
type Column = keyof typeof columns;

interface TreasurySources {
  readonly shown: ShownContract;
  readonly assumptions: AssumptionRefs;
  readonly refs: TimeRefs;
}

export function treasurySheet({ shown, assumptions, refs }: TreasurySources): SheetPlan {
  const draft = new SheetDraft("treasury", texts.purpose);
  const { bankBalance } = shown.contract.choices.situation;
  const months = treasuryOf(shown.contract, shown.ledger);
  const typed = assumptions.situation.bankBalance;
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  const formula = when(hasNoNumber(typed), quoted(texts.noBalance), empty);
  draft.add([{ formula, value: bankBalance === null ? texts.noBalance : "", role: "hint", format: "text" }]);
  const opening = draft.add([
    body(texts.opening),
    link(`SUM(${typed})`, toEuros(bankBalance ?? noMoney), "euros"),
    draft.source(),
  ]);
  draft.skip();
  const heads = draft.add(texts.head.map(head));
  const first = draft.nextRow;
  for (const month of months) addMonth(draft, month, { first, opening, heads }, shown, refs);
  const last = draft.nextRow - 1;
  addTotals(draft, months, { first, last }, shown);
  const down = (column: Column) => `${fixedCell(columns[column], first)}:${fixedCell(columns[column], last)}`;
  addBalancesChart(draft, {
    texts,
    days: months.map(({ to }) => to - 1),
    last: down("last"),
    curves: [
      {
        name: texts.all,
        range: down("balance"),
        colour: chartColours.atRisk,
        balances: months.map(({ balance }) => balance),
      },
      {
        name: texts.secured,
        range: down("securedBalance"),
        colour: chartColours.secured,
        balances: months.map(({ securedBalance }) => securedBalance),
      },
    ],
    lastColumn: 6,
    height: 14,
  });
  return draft.finish({
    columnWidths: [34, 16, 20, 24, 24, 26, 14],
    frozenRows: heads,
    frozenColumns: 1,
    print: { orientation: "landscape", pagesTall: 1 },
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
  draft.add([
    link(`EDATE(${refs.situation.day},${rank}-1)`, month.from, "date"),
    link(`EDATE(${refs.situation.day},${rank})-1`, month.to - 1, "date"),
    paid("secured"),
    paid("atRisk"),
    calculation(`${balance}+${since("secured")}+${since("atRisk")}`, toEuros(month.balance), "euros"),
    calculation(`${balance}+${since("secured")}`, toEuros(month.securedBalance), "euros"),
    link(unknownPayments(refs.payments, ...within), unknownPaidIn(month, contract), "integer"),
  ]);
}

function addTotals(
  draft: SheetDraft,
  months: readonly TreasuryMonth[],
  { first, last }: { readonly first: number; readonly last: number },
  { contract }: ShownContract,
): void {
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
  const lowest = months.map(({ securedBalance }) => securedBalance).sort((one, other) => one - other)[0] ?? noMoney;
  const label = { ...body(shownLabel(texts.lowest, missing)), formula: labelOfKnown(texts.lowest, lacking) };
  draft.add([label, calculation(`MIN(${range("securedBalance")})`, toEuros(lowest), "euros")]);
}
