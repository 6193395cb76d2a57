/** The two tables of amounts: those retained, which a person may change, and those published, row for row. */
import { largestAmount } from "../../../funding/bounds";
import { toEuros, type Cents } from "../../../agreement/money";
import { descriptionOf } from "../../../agreement/description";
import { amountAt, tiers, type Schedule, type Tier } from "../../../agreement/schedule";
import type { ContractSchedule } from "../../../funding/choices";
import { changesOf, publishedAmount, retainedAmount } from "../../../funding/retained-amount";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { commonWords, sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { cell, fixedCell, onSheet } from "../../address";
import { body, calculation, head, input, section, subtitle, total, totalLabel } from "../../cells";
import { empty, joined, when } from "../../formula";
import { amountKey } from "../../input-key";
import type { NamePlan } from "../../plan";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";
import { markUnknown } from "./mark-unknown";

const tierColumn = (tier: Tier) => tier + 2;
const firstColumn = tierColumn(1);
const lastColumn = tierColumn(4);
const changesColumn = lastColumn + 1;
/** From a retained amount's row to the published one's, besides the rows of the table: count, blank, title, head. */
const rowsBetweenTables = 4;

/** A schedule of the contract, and how Excel names its table and the range of its amounts. */
export interface NamedSchedule extends ContractSchedule {
  readonly tableName: string;
  readonly rangeName: string;
}

export interface AmountRefs {
  /** The four amounts of a row, tier 1 to 4. */
  readonly retained: (row: ScheduleRow) => string;
  /** One of them. */
  readonly retainedAt: (row: ScheduleRow, tier: Tier) => string;
  /**
   * What a row is worth at the tier of a cell where no figure gives it, or the words that say that it is missing; null: no
   * rule gives it.
   */
  readonly byRule: (row: ScheduleRow, tier: string) => string | null;
  readonly published: (row: ScheduleRow, tier: Tier) => string;
  /** The four of them. */
  readonly publishedRow: (row: ScheduleRow) => string;
  /** What a row is worth in each year after the first as long as its amount is the published one; null: the same. */
  readonly following: (row: ScheduleRow) => string | null;
  readonly publishedTotal: (tier: Tier) => string;
  /** The suggestion taken for an amount that nobody publishes, empty where none is. */
  readonly suggestionTaken: (row: ScheduleRow, tier: Tier) => string;
  /** How many amounts differ from the published ones. */
  readonly changes: string;
  readonly changeCount: number;
}

/** Before what is found further down: what the rules say of the amounts that no figure gives, what is of some years alone. */
type AmountsShown = Omit<AmountRefs, "byRule" | "suggestionTaken" | "following">;

interface Amounts {
  readonly refs: AmountsShown;
  /** The sheet's row of an amount retained. */
  readonly rowOf: (row: ScheduleRow) => number;
  readonly names: NamePlan[];
  /** The row at which the published table begins. */
  readonly publishedPage: number;
}

export function addAmounts(draft: SheetDraft, named: NamedSchedule): Amounts {
  const { schedule } = named;
  const rows = scheduleRowsOf(schedule);
  const first = addRetained(draft, rows, named);
  const shift = rows.length + rowsBetweenTables;
  const publishedPage = draft.nextRow;
  addPublished(draft, rows, schedule);
  const rowOf = (wanted: ScheduleRow) =>
    first + rows.findIndex(({ line, part }) => line === wanted.line && part === wanted.part);
  const here = (reference: string) => onSheet(sheetNames.schedule, reference);
  const last = first + rows.length - 1;
  return {
    refs: {
      retained: (row) => here(acrossTiers(rowOf(row), rowOf(row))),
      retainedAt: (row, tier) => here(fixedCell(tierColumn(tier), rowOf(row))),
      published: (row, tier) => here(fixedCell(tierColumn(tier), rowOf(row) + shift)),
      publishedRow: (row) => here(acrossTiers(rowOf(row) + shift, rowOf(row) + shift)),
      publishedTotal: (tier) => here(fixedCell(tierColumn(tier), last + shift + 1)),
      changes: here(fixedCell(changesColumn, last + 1)),
      changeCount: changesOf(named).length,
    },
    rowOf,
    publishedPage,
    names: [{ name: named.rangeName, refersTo: here(acrossTiers(first, last)), comment: scheduleTexts.retainedTitle }],
  };
}

/** Returns the row of the first amount. */
function addRetained(draft: SheetDraft, rows: readonly ScheduleRow[], named: NamedSchedule): number {
  draft.skip();
  draft.add([section(scheduleTexts.retainedTitle)]);
  draft.add([subtitle(scheduleTexts.retainedHelp)]);
  draft.add([...heading(), head(scheduleTexts.changed)]);
  const first = draft.nextRow;
  for (const row of rows) addRetainedRow(draft, row, rows.length, named);
  const last = draft.nextRow - 1;
  const counted = `SUM(${cell(changesColumn, first)}:${cell(changesColumn, last)})`;
  draft.add([totalLabel(scheduleTexts.changedTotal), ...blanks(5), total(counted, changesOf(named).length, "integer")]);
  markUnknown(draft, rows, { row: first, column: firstColumn }, named.schedule);
  guard(draft, first, last, last - first + 1 + rowsBetweenTables);
  draft.addTable({
    name: named.tableName,
    range: `A${first - 1}:${cell(changesColumn, last)}`,
    columns: [...headings, scheduleTexts.changed],
  });
  return first;
}

function addRetainedRow(draft: SheetDraft, row: ScheduleRow, rowCount: number, named: NamedSchedule): void {
  const at = draft.nextRow;
  const publishedAt = at + rowCount + rowsBetweenTables;
  const amounts = tiers.map((tier) =>
    input(amountKey(named.schedule, row, tier), euros(retainedAmount(row.line, row.part, tier, named)), "euros"),
  );
  // Both sides as text, because an empty cell equals 0 as a number.
  const shown = (tier: Tier, row: number) => joined(cell(tierColumn(tier), row), empty);
  const differs = (tier: Tier) => when(`${shown(tier, at)}=${shown(tier, publishedAt)}`, "0", "1");
  const changed = changesOf(named).filter(({ line, part }) => line === row.line && part === row.part).length;
  draft.add([...rowLabels(row), ...amounts, calculation(tiers.map(differs).join("+"), changed, "changes")]);
}

function addPublished(draft: SheetDraft, rows: readonly ScheduleRow[], schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.publishedTitle)]);
  draft.add(heading());
  for (const row of rows) {
    const amounts = tiers.map((tier) => body(euros(publishedAmount(row.line, row.part, tier, schedule)), "euros"));
    draft.add([...rowLabels(row), ...amounts]);
  }
  const { total: published } = descriptionOf(schedule);
  const totals = tiers.map((tier) => body(published && euros(amountAt(published, tier)), "euros"));
  draft.add([body(scheduleTexts.publishedTotal), body(null), ...totals]);
}

/** What may be typed, and what shows: an amount that is missing, an amount that is not the published one. */
function guard(draft: SheetDraft, first: number, last: number, shift: number): void {
  const range = `${cell(firstColumn, first)}:${cell(lastColumn, last)}`;
  const { title, prompt, error } = scheduleTexts.amountPrompt;
  const rule = { kind: "decimal", min: 0, max: largestAmount } as const;
  draft.validate({ range, rule, allowBlank: true, promptTitle: title, prompt, error });
  const [retained, published] = [cell(firstColumn, first), cell(firstColumn, first + shift)];
  draft.highlight({ range, formula: `${joined(retained, empty)}<>${joined(published, empty)}`, look: "changed" });
}

const headings = [commonWords.line, commonWords.part, ...tiers.map(commonWords.tier)];

function heading() {
  return headings.map(head);
}

function acrossTiers(firstRow: number, lastRow: number): string {
  return `${fixedCell(firstColumn, firstRow)}:${fixedCell(lastColumn, lastRow)}`;
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function euros(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
