/** Calculs: what each row of the schedules is due in each contract year, then each crisis and each aid. */
import { contractYears } from "../../../../agreement/contract-year";
import { noMoney, sum, toEuros } from "../../../../agreement/money";
import { oneDay } from "../../../../agreement/period";
import type { Schedule } from "../../../../agreement/schedule";
import { scenarios } from "../../../../funding/funding";
import { calculationTexts as texts } from "../../../../texts/fr/workbook/calculations";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { cell, fixedRange, onSheet } from "../../../address";
import { head, section, subtitle, total, totalLabel } from "../../../cells";
import type { AidKey } from "../../../input-key";
import type { SheetDraft } from "../../../sheet-draft";
import { addClosedCrisisDues, type ClosedCrises } from "./closed-one-days";
import type { CrisisRows } from "./crises";
import { dueColumns, scheduleColumns, type DueColumn } from "./columns";
import { dueFormula, type DueFacts, type OneDayFacts } from "./due";
import { addAidDue, addCrisisDues } from "./aid-dues";
import type { DueRefs } from "../refs";
import type { RunRefs } from "../timetable/timetable";
import type { CalculationSources } from "../sources";
import { addScheduleDues } from "./due-of-claim";
import { advanceFormula } from "./payment-terms";
import type { RunColumn } from "../timetable/columns";

const yearCount = contractYears.length;

export interface DueBlock {
  readonly refs: DueRefs;
  /** In the order of the rows: those of the schedules, then the crises, then the aids. */
  readonly table: readonly DueFacts[];
  readonly crises: readonly OneDayFacts[];
  readonly aids: Readonly<Record<AidKey, OneDayFacts>>;
  /** A cell of the block, on this sheet; 0 is the first row. */
  readonly at: (column: DueColumn, index: number) => string;
}

export function addDues(
  draft: SheetDraft,
  runs: RunRefs,
  { crises, closedCrises }: { readonly crises: CrisisRows; readonly closedCrises: ClosedCrises | null },
  sources: CalculationSources,
): DueBlock {
  addHeads(draft, sources);
  const first = draft.nextRow;
  const table = addScheduleDues(draft, runs, sources);
  const ofCrisis = table.findIndex(({ row }) => row.part === "crisis");
  const amounts = (column: number) => fixedRange(column, first + ofCrisis, first + ofCrisis + yearCount - 1);
  const crisisDues = [
    ...addCrisisDues(draft, crises, amounts, sources),
    ...addClosedCrisisDues(draft, closedCrises, sources),
  ];
  const aids = {
    intentAid: addAidDue(draft, "intentAid", sources),
    startUpSupplement: addAidDue(draft, "startUpSupplement", sources),
  };
  const last = draft.nextRow - 1;
  addTotals(draft, first, last, sources);
  addHighlights(draft, first, last);
  const oneDays = [...crisisDues, aids.intentAid, aids.startUpSupplement];
  return {
    refs: { ...refsOf(first, last, oneDays, sources), worth: worthOf(first, runs, sources) },
    table,
    crises: crisisDues,
    aids,
    at: (column, index) => cell(dueColumns[column], first + index),
  };
}

function addHeads(draft: SheetDraft, { model: { layout } }: CalculationSources): void {
  draft.skip();
  draft.add([section(texts.dues)]);
  draft.add([subtitle(texts.duesHelp)]);
  draft.add([...Object.values(texts.dueHead), ...scheduleHeads(layout.schedules)].map(head));
}

function scheduleHeads(schedules: readonly Schedule[]): readonly string[] {
  if (schedules.length === 1) return [];
  const names = schedules.map(({ file }) => file.name);
  return [...names.map(texts.daysUnder), ...names.map(texts.ofSchedule)];
}

function addTotals(draft: SheetDraft, first: number, last: number, { model }: CalculationSources): void {
  const { dues, choices } = model.contract;
  const totals = [...scenarios, choices.time.scenario].map((scenario, index) => {
    const column = dueColumns.prudent + index;
    const formula = `SUM(${cell(column, first)}:${cell(column, last)})`;
    return total(formula, toEuros(sum(dues.map(({ amounts }) => amounts[scenario]))), "euros");
  });
  const labels = Array.from({ length: dueColumns.advance }, (_, index) =>
    totalLabel(index === 0 ? texts.dueTotal : ""),
  );
  draft.add([...labels, ...totals]);
}

/** What is not paid steps back; an amount that is paid and that nobody knows stands out. */
function addHighlights(draft: SheetDraft, first: number, last: number): void {
  const range = (from: number, to: number) => `${cell(from, first)}:${cell(to, last)}`;
  const [counted, unknown] = [dueColumns.counted, dueColumns.unknown].map((column) => `$${cell(column, first)}`);
  const { line, whole, shown } = dueColumns;
  draft.highlight({ range: range(whole, whole), formula: `${unknown}=1`, look: "unknown" });
  draft.highlight({ range: range(line, shown), formula: `${counted}=0`, look: "dimmed" });
}

/** By the formulas of the row itself, which read a cell in the place of its amount. */
function worthOf(first: number, runs: RunRefs, sources: CalculationSources): DueRefs["worth"] {
  return ({ index, year }, whole) => {
    const row = sources.model.layout.rows[index];
    if (row === undefined) throw new Error(`The tables have no row ${index}.`);
    const sheetRow = first + index * yearCount + year - 1;
    const at = (column: DueColumn) => (column === "base" ? whole : cell(dueColumns[column], sheetRow));
    const run = (column: RunColumn) => runs.at(column, row.line, year);
    const advance = advanceFormula({ row, year, at, run }, sources) ?? "0";
    return { advance, due: dueFormula("central", (column) => (column === "advance" ? advance : at(column)), sources) };
  };
}

function refsOf(
  first: number,
  last: number,
  oneDays: readonly OneDayFacts[],
  { model: { layout, contract } }: CalculationSources,
): Omit<DueRefs, "worth"> {
  const downAt = (column: number) => onSheet(sheetNames.calculations, fixedRange(column, first, last));
  const down = (column: DueColumn) => downAt(dueColumns[column]);
  const { schedules } = layout;
  const { scenario } = contract.choices.time;
  return {
    line: down("line"),
    nature: down("nature"),
    year: down("year"),
    from: down("from"),
    to: down("to"),
    due: down,
    shown: down("shown"),
    counted: down("counted"),
    whole: down("whole"),
    unknown: down("unknown"),
    days:
      schedules.length === 1
        ? []
        : schedules.map((_, index, { length }) => downAt(scheduleColumns(index, length).days)),
    rows: layout.rows,
    oneDays: oneDays.map(({ row, date, due }) => ({
      line: row.line,
      date: date === 0 ? null : date,
      running: due?.running ?? oneDay(date),
      shown: due?.amounts[scenario] ?? noMoney,
    })),
  };
}
