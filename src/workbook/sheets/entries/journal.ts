/** Écritures: one row an account, as an accountant pastes or imports them. */
import { noMoney, sum, toEuros } from "../../../agreement/money";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { cell, fixedRange, onSheet } from "../../address";
import { check, head, hint, link, section, total, totalLabel, type Content } from "../../cells";
import { countIfs, empty, hasNoNumber, inColumn, joined, quoted, says, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import { onPlan } from "../budget/on-plan";
import { shownYears } from "../plan-calculations/frame";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import { fundRowsOf, lackingIn } from "../plan-calculations/entries/fund-rows";
import type { PostingFact } from "../plan-calculations/entries/postings";
import type { PlanSources } from "../plan-calculations/sources";
import { columns } from "./columns";
import { olderLacking } from "./lacking-funds";

export interface JournalRefs {
  /** Where it begins, the row of its heads, that of its first entry, and the last that has one. */
  readonly start: number;
  readonly heads: number;
  readonly first: number;
  readonly printed: number;
  /** On any sheet: all the debits, and all the credits. */
  readonly debit: string;
  readonly credit: string;
  /** What both add up to, in euros. */
  readonly total: number;
}

export function addJournal(draft: SheetDraft, plan: PlanSources, entries: EntryRefs): JournalRefs {
  draft.skip();
  const start = draft.add([section(texts.list)]);
  draft.add([hint(texts.listHelp)]);
  addOlderFunds(draft, plan, entries);
  const room = draft.nextRow;
  draft.skip();
  const totals = draft.nextRow;
  draft.skip();
  const heads = draft.add(Object.values(texts.head).map(head));
  const first = draft.nextRow;
  const { made, places } = entries;
  for (let index = 0; index < places.count; index += 1) addEntry(draft, index, made[index] ?? null, entries);
  const last = draft.nextRow - 1;
  const printed = first + Math.max(2, Math.min(made.length, places.count) * 2) - 1;
  warnOfMore(draft, room, entries, `${cell(1, first)}:${cell(1, printed)}`);
  const amount = toEuros(made.length === 0 ? noMoney : sum(made.map((one) => one.amount)));
  addTotals(draft, totals, { first, last, amount });
  highlightUnset(draft, first, last);
  const here = (column: number) => onSheet(sheetNames.entries, fixedRange(column, first, last));
  return { start, heads, first, printed, debit: here(columns.debit), credit: here(columns.credit), total: amount };
}

/** Two rows, the debit first. */
function addEntry(draft: SheetDraft, index: number, fact: PostingFact | null, { places, postings }: EntryRefs): void {
  const place = onPlan(places.cell("place", index));
  const found = (formula: string, value: CellValue, format: Format): Content => ({
    ...link(when(hasNoNumber(place), empty, formula), fact === null ? "" : value, format),
    role: "entry",
  });
  const read = (id: keyof PostingFact, value: CellValue, format: Format) =>
    found(inColumn(onPlan(postings.down(id)), place), value, format);
  const amount = () => read("amount", toEuros(fact?.amount ?? noMoney), "euroCents");
  const nothing: Content = { value: "", role: "entry", format: "text" };
  const row = (side: "debit" | "credit") => [
    read("date", fact?.date ?? "", "date"),
    { ...found(quoted(texts.journal), texts.journal, "text"), role: "entryWords" as const },
    found(onPlan(places.cell("rank", index)), index + 1, "integer"),
    { ...read(side, fact?.[side] ?? "", "text"), role: "entryWords" as const },
    { ...read("label", fact?.label ?? "", "text"), role: "entryText" as const },
    side === "debit" ? amount() : nothing,
    side === "credit" ? amount() : nothing,
  ];
  draft.add(row("debit"));
  draft.add(row("credit"));
}

function addTotals(
  draft: SheetDraft,
  row: number,
  { first, last, amount }: { readonly first: number; readonly last: number; readonly amount: number },
): void {
  const sumOf = (column: number) => `ROUND(SUM(${cell(column, first)}:${cell(column, last)}),2)`;
  const [debit, credit] = [cell(columns.debit, row), cell(columns.credit, row)];
  const isSo = when(`${debit}=${credit}`, quoted(texts.holds), quoted(texts.fails));
  draft.put(row, 1, totalLabel(texts.total));
  for (const column of [2, 3, 4]) draft.put(row, column, totalLabel(""));
  draft.put(row, columns.label, check(isSo, texts.holds));
  draft.put(row, columns.debit, total(sumOf(columns.debit), amount, "euroCents"));
  draft.put(row, columns.credit, total(sumOf(columns.credit), amount, "euroCents"));
  const place = cell(columns.label, row);
  draft.highlight({ range: place, formula: says(place, texts.fails), look: "failed" });
}

/** What is spent of a fund that is older than the years shown: its opening is in no cell of the workbook. */
function addOlderFunds(draft: SheetDraft, plan: PlanSources, { funds }: EntryRefs): void {
  const count = shownYears.map((year) => countIfs(...olderLacking(funds, year))).join("+");
  const rows = fundRowsOf(plan);
  const lacking = shownYears.reduce((all, _, order) => all + lackingIn(rows, order).older, 0);
  const value = lacking === 0 ? "" : `${lacking}${texts.lackingFunds}`;
  draft.add([{ ...hint(value), formula: when(`${count}=0`, empty, joined(`(${count})`, quoted(texts.lackingFunds))) }]);
}

/** Typed since the workbook was built. */
function warnOfMore(draft: SheetDraft, row: number, { postings, places, made }: EntryRefs, printed: string): void {
  const count = onPlan(postings.cell("order", postings.count - 1));
  const isBeyond = when(`${count}*2>ROWS(${printed})`, quoted(texts.beyond), empty);
  const formula = when(`${count}>ROWS(${onPlan(places.down("place"))})`, quoted(texts.beyondRoom), isBeyond);
  draft.put(row, 1, { ...hint(made.length > places.count ? texts.beyondRoom : ""), formula });
}

function highlightUnset(draft: SheetDraft, first: number, last: number): void {
  const range = `${cell(columns.account, first)}:${cell(columns.account, last)}`;
  for (const unset of [texts.unsetProduct, texts.unsetReceivable]) {
    draft.highlight({ range, formula: says(cell(columns.account, first), unset), look: "unknown" });
  }
}
