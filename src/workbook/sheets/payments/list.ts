/** Échéancier: each payment in the order of the dates, to be filtered, with the reason for its day and its amount. */
import { monthStart } from "../../../agreement/day";
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { atFullRate } from "../../../funding/time/payments";
import { expectedPaymentsOf, type ExpectedPayment } from "../../../funding/time/unknown-payments";
import { kindWords, natureWords, sheetNames, toEnter } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { cell, cellOfRange, fixedColumn, fixedRange, onSheet } from "../../address";
import { calculation, head, link, section, subtitle, type Content } from "../../cells";
import { inColumn, isEmpty, quoted, says, unlessEmpty, when } from "../../formula";
import type { CellValue } from "../../plan";
import { partLabel } from "../../row-labels";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import type { TimeRefs } from "../calculations/accounts/accounts";

const dateColumn = 1;
const monthColumn = 2;
const amountColumn = 3;
const heads = Object.values(texts.listHead);

/** Down one column each, the earliest payment first. */
export type ListRefs = Readonly<Record<ListColumn, string>>;

type ListColumn = keyof typeof texts.listHead;
const columnNames = Object.keys(texts.listHead) as readonly ListColumn[];

/** As many rows as the contract may make payments: the last ones stay empty. */
export function addList(draft: SheetDraft, { contract, scenario }: ShownContract, refs: TimeRefs): ListRefs {
  const expected = expectedPaymentsOf(contract, scenario);
  draft.skip();
  draft.add([section(texts.list)]);
  draft.add([subtitle(texts.listHelp)]);
  const headRow = draft.add(heads.map(head));
  for (let index = 0; index < refs.payments.count; index += 1) {
    addPayment(draft, expected[index], cellOfRange(refs.payments.byDate, index), refs);
  }
  const last = cell(heads.length, draft.nextRow - 1);
  const range = `${cell(dateColumn, headRow)}:${last}`;
  draft.addTable({ name: "T_Echeancier", range, columns: heads, hasFilter: true });
  const [above, month] = [fixedColumn(monthColumn, headRow), fixedColumn(monthColumn, headRow + 1)];
  const begins = `${when(isEmpty(month), "0", when(`${month}=${above}`, "0", "1"))}=1`;
  draft.highlight({ range: `${cell(dateColumn, headRow + 1)}:${last}`, formula: begins, look: "begins" });
  const amounts = fixedColumn(amountColumn, headRow + 1);
  draft.highlight({
    range: `${cell(amountColumn, headRow + 1)}:${cell(amountColumn, draft.nextRow - 1)}`,
    formula: says(amounts, toEnter),
    look: "unknown",
  });
  const down = (index: number) => onSheet(sheetNames.payments, fixedRange(index + 1, headRow + 1, draft.nextRow - 1));
  return Object.fromEntries(columnNames.map((name, index) => [name, down(index)])) as ListRefs;
}

/** @param rank where the payment stands on Calculs */
function addPayment(
  draft: SheetDraft,
  payment: ExpectedPayment | undefined,
  rank: string,
  { payments }: TimeRefs,
): void {
  const found = (range: string, value: (one: ExpectedPayment) => CellValue, format: Format): Content => ({
    ...link(unlessEmpty(rank, inColumn(range, rank)), payment ? value(payment) : "", format),
    role: "entry",
  });
  const amount = (range: string, value: (one: ExpectedPayment) => CellValue): Content => ({
    ...found(range, value, "euroCents"),
    formula: unlessEmpty(rank, when(`${inColumn(payments.unknown, rank)}=1`, quoted(toEnter), inColumn(range, rank))),
  });
  const words = (range: string, value: (one: ExpectedPayment) => string): Content => ({
    ...found(range, value, "text"),
    role: "entryWords",
  });
  const date = cell(dateColumn, draft.nextRow);
  const month = unlessEmpty(date, `DATE(YEAR(${date}),MONTH(${date}),1)`);
  draft.add([
    found(payments.date, (one) => one.date, "date"),
    { ...calculation(month, payment ? monthStart(payment.date) : "", "month"), role: "text" },
    amount(payments.shown, (one) => (one.amount === null ? toEnter : toEuros(one.amount))),
    words(payments.certainty, ({ secured }) => natureWords[secured ? "secured" : "atRisk"]),
    words(payments.kind, ({ kind }) => kindWords[kind]),
    found(payments.year, ({ contractYear }) => contractYear, "integer"),
    words(payments.line, ({ line }) => lineNames[line].fr),
    words(payments.part, ({ due }) => partLabel(due)),
    amount(payments.amount("full"), (one) => (one.amount === null ? toEnter : toEuros(atFullRate(one)))),
    words(payments.reason, payments.reasonOf),
  ]);
}
