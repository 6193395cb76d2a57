/** Échéancier: month after month, what reaches the bank, set against what is earned. */
import { minus, toEuros } from "../../../agreement/money";
import { unknownPaidIn } from "../../../funding/situation/unknown-in";
import type { Contract } from "../../../funding/time/contract";
import { statementOf, type StatementRow } from "../../../funding/time/statement";
import { natureWords, sheetNames } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { cell, cellOfRange, fixedCell, fixedColumn, fixedRange, onSheet } from "../../address";
import { carriedInWords, carriedOver } from "../../carried-over";
import { body, calculation, head, link, section, type Content } from "../../cells";
import { compares, holds, sumIfs, type Test } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import { unknownPayments } from "../../unknown-counts";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { shownMonths } from "../calculations/accounts/ledger";

const columns = {
  month: 1,
  secured: 2,
  atRisk: 3,
  cash: 4,
  paid: 5,
  rights: 6,
  difference: 7,
  words: 8,
  unknown: 9,
} as const;

/** The months shown, then all that follows them as one. */
export function monthlyStatement(shown: ShownContract): readonly StatementRow[] {
  const months = shownMonths(shown);
  const end = Math.max(...months.map(({ to }) => to));
  return statementOf(shown.ledger, [...months, { from: end, to: Math.max(end, shown.ledger.extent.to) }]);
}

/** Returns where what each month receives is, down one column. */
export function addMonthlyCash(
  draft: SheetDraft,
  { contract }: ShownContract,
  statement: readonly StatementRow[],
  refs: TimeRefs,
): string {
  draft.skip();
  draft.add([section(texts.months)]);
  draft.add(texts.monthHead.map(head));
  const first = draft.nextRow;
  statement.forEach((period, index) => {
    const isMonth = index < statement.length - 1;
    const sources = isMonth ? monthSources(refs, index, period, draft.nextRow) : laterSources(refs, draft.nextRow);
    addPeriod(draft, period, first, sources, contract);
  });
  const all = `${cell(columns.month, first)}:${cell(columns.unknown, draft.nextRow - 1)}`;
  draft.highlight({ range: all, formula: `$${cell(columns.cash, first)}=0`, look: "dimmed" });
  return onSheet(sheetNames.payments, fixedRange(columns.cash, first, draft.nextRow - 1));
}

/** Where a period takes its name, its payments and its rights from. */
interface PeriodSources {
  readonly label: Content;
  readonly cashOf: (nature: string) => string;
  /** How many payments of an unknown amount it has; all where no nature is said. */
  readonly unknownOf: (nature?: string) => string;
  readonly rights: string;
}

function monthSources(
  { payments, months }: TimeRefs,
  index: number,
  { from }: StatementRow,
  row: number,
): PeriodSources {
  const month = fixedColumn(columns.month, row);
  const { shown, date, certainty } = payments;
  const within = [compares(date, ">=", month), compares(date, "<", `EDATE(${month},1)`)];
  return {
    label: link(cellOfRange(months.month, index), from, "month"),
    cashOf: (nature) => sumIfs(shown, ...within, holds(certainty, nature)),
    unknownOf: (nature) => unknownPayments(payments, ...within, ...ofNature(certainty, nature)),
    rights: cellOfRange(months.rights, index),
  };
}

/** All that comes after the month of the row above. */
function laterSources({ payments, accruals }: TimeRefs, row: number): PeriodSources {
  const { shown, date, certainty } = payments;
  const within = [compares(date, ">=", `EDATE(${fixedColumn(columns.month, row - 1)},1)`)];
  return {
    label: body(texts.later),
    cashOf: (nature) => sumIfs(shown, ...within, holds(certainty, nature)),
    unknownOf: (nature) => unknownPayments(payments, ...within, ...ofNature(certainty, nature)),
    rights: `SUM(${accruals("total")})`,
  };
}

function ofNature(certainty: string, nature: string | undefined): readonly Test[] {
  return nature === undefined ? [] : [holds(certainty, nature)];
}

function addPeriod(
  draft: SheetDraft,
  period: StatementRow,
  first: number,
  sources: PeriodSources,
  contract: Contract,
): void {
  const row = draft.nextRow;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const missing = unknownPaidIn(period, contract);
  const { cash, cumulativeCash, carriedOver: carried } = period;
  const paid = `ROUND(SUM(${fixedCell(columns.cash, first)}:${at("cash")}),2)`;
  draft.add([
    sources.label,
    ...(["secured", "atRisk"] as const).map((nature) =>
      link(
        knownOrToEnter(sources.cashOf(natureWords[nature]), sources.unknownOf(natureWords[nature])),
        shownSum(cash[nature], unknownPaidIn(period, contract, { secured: nature === "secured" })),
        "euros",
      ),
    ),
    calculation(
      knownOrToEnter(`SUM(${at("secured")}:${at("atRisk")})`, at("unknown")),
      shownSum(cash.total, missing),
      "euros",
    ),
    calculation(paid, toEuros(cumulativeCash), "euros"),
    link(sources.rights, toEuros(minus(cumulativeCash, carried)), "euros"),
    carriedOver(`${at("paid")}-${at("rights")}`, carried),
    carriedInWords(at("difference"), carried),
    link(sources.unknownOf(), missing, "integer"),
  ]);
}
