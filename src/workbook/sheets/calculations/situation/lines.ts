/** Calculs: the financial year of the day, line by line: what belongs to it, and how it closes. */
import { lineNames } from "../../../../agreement/line-names";
import type { LineId } from "../../../../agreement/lines";
import { noMoney, toEuros, type Cents } from "../../../../agreement/money";
import { cashBefore, onLine, rightsBefore } from "../../../../funding/time/ledger";
import type { LineOfYear } from "../../../../funding/situation/closing";
import type { SituationOfContract } from "../../../../funding/situation/situation";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cell, fixedColumn, fixedRange, onSheet } from "../../../address";
import { body, calculation, head, section } from "../../../cells";
import { compares, equals, sumIfs } from "../../../formula";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import type { PaymentRefs } from "../refs";
import { onThisSheet } from "./on-this-sheet";
import type { RightRefs } from "./rights";

const columns = {
  line: 1,
  secured: 2,
  atRisk: 3,
  rights: 4,
  received: 5,
  earned: 6,
  deferred: 7,
  accrued: 8,
} as const;

/** Where a column is, from any sheet: a line of the agreement a row. */
export type LineRefs = (column: keyof typeof columns) => string;

interface LineSources {
  readonly shown: ShownContract;
  readonly year: SituationOfContract["financialYear"];
  readonly rights: RightRefs;
  readonly payments: PaymentRefs;
  /** The day after the last of the financial year. */
  readonly to: string;
}

export function addLines(draft: SheetDraft, lines: readonly LineId[], sources: LineSources): LineRefs {
  draft.skip();
  draft.add([section(texts.lines)]);
  draft.add(texts.lineHead.map(head));
  const first = draft.nextRow;
  for (const line of lines) addLine(draft, line, sources);
  const last = draft.nextRow - 1;
  return (column) => onSheet(sheetNames.calculations, fixedRange(columns[column], first, last));
}

function addLine(draft: SheetDraft, line: LineId, { shown, year, rights, payments, to }: LineSources): void {
  const row = draft.nextRow;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const name = fixedColumn(columns.line, row);
  const of = (column: Parameters<RightRefs>[0]) => sumIfs(rights(column), equals(rights("line"), name));
  const paid = onThisSheet(payments);
  const own = onLine(line, shown.ledger);
  const { rights: earned, deferred, accrued } = year.lines.find((one) => one.line === line) ?? nothing;
  const money = (formula: string, amount: Cents) => calculation(formula, toEuros(amount), "euros");
  draft.add([
    body(lineNames[line].fr),
    money(`ROUND(${of("securedAfter")}-${of("securedBefore")},2)`, earned.secured),
    money(`ROUND(${at("rights")}-${at("secured")},2)`, earned.atRisk),
    money(`ROUND(${of("totalAfter")}-${of("totalBefore")},2)`, earned.total),
    money(
      `ROUND(${sumIfs(paid.shown, equals(paid.line, name), compares(paid.date, "<", to))},2)`,
      cashBefore(year.to, own).total,
    ),
    money(`ROUND(${of("totalAfter")},2)`, rightsBefore(year.to, own).total),
    money(`MAX(0,ROUND(${at("received")}-${at("earned")},2))`, deferred),
    money(`MAX(0,ROUND(${at("earned")}-${at("received")},2))`, accrued),
  ]);
}

const nothing: Omit<LineOfYear, "line"> = {
  rights: { secured: noMoney, atRisk: noMoney, total: noMoney },
  deferred: noMoney,
  accrued: noMoney,
};
