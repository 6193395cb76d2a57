/** Calculs: the grave crises in the order of their dates, and which of them the contract pays. */
import type { DeclaredCrisis } from "../../../../funding/time/crises";
import { calculationTexts as texts } from "../../../../texts/fr/workbook/calculations";
import { cell, fixedCell } from "../../../address";
import { body, calculation, head, section, subtitle } from "../../../cells";
import { countIfs, equals, hasNoNumber, inColumn, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { yearFormula, yearOn } from "../timetable/contract-year";
import type { RunRefs } from "../timetable/timetable";
import type { CalculationSources } from "../sources";
import { isClosed } from "./closed-one-days";
import { isYes } from "../../../yes-or-no";

const columns = { rank: 1, date: 2, year: 3, running: 4, earlier: 5, paid: 6 } as const;

/** One row for each date that there is room for. */
export interface CrisisRows {
  readonly at: (column: keyof typeof columns, index: number) => string;
  readonly crises: readonly (DeclaredCrisis | undefined)[];
}

export function addCrises(draft: SheetDraft, runs: RunRefs, sources: CalculationSources): CrisisRows {
  const { contract, layout } = sources.model;
  const crises = Array.from({ length: layout.crisisSlots }, (_, index) => contract.crises[index]);
  if (crises.length > 0) addHeads(draft);
  const first = draft.nextRow;
  crises.forEach((crisis, index) => {
    const before = contract.crises.slice(0, index);
    addCrisis(draft, { crisis, before, rank: index + 1, headRow: first - 1 }, runs, sources);
  });
  return { at: (column, index) => cell(columns[column], first + index), crises };
}

function addHeads(draft: SheetDraft): void {
  draft.skip();
  draft.add([section(texts.crises)]);
  draft.add([subtitle(texts.crisesHelp)]);
  draft.add(Object.values(texts.crisisHead).map(head));
}

interface CrisisRow {
  readonly crisis: DeclaredCrisis | undefined;
  readonly before: readonly DeclaredCrisis[];
  readonly rank: number;
  readonly headRow: number;
}

/** Earlier crises are counted from the heads down, so that the first row has some to count too. */
function addCrisis(draft: SheetDraft, row: CrisisRow, runs: RunRefs, sources: CalculationSources): void {
  const { crisis, before, rank, headRow } = row;
  const at = draft.nextRow;
  const here = (column: keyof typeof columns) => cell(columns[column], at);
  const above = (column: keyof typeof columns) =>
    `${fixedCell(columns[column], headRow)}:${cell(columns[column], at - 1)}`;
  const year = crisis ? yearOn(crisis.date, sources.model) : 0;
  const same = before.filter((one) => isInRunning(one) && yearOn(one.date, sources.model) === year);
  const isRunning = crisis !== undefined && isInRunning(crisis);
  const most = mostFormula(here("year"), sources);
  draft.add([
    body(rank, "integer"),
    calculation(dateFormula(here("rank"), rank, runs, sources), crisis?.date ?? 0, "dateIfAny"),
    calculation(yearFormula(here("date"), sources), year, "integer"),
    calculation(runningFormula(here("date"), here("year"), runs, sources), isRunning ? 1 : 0, "integer"),
    calculation(countIfs(equals(above("year"), here("year")), equals(above("running"), "1")), same.length, "integer"),
    calculation(
      `IF(${here("running")}=1,IF(${here("earlier")}<${most},1,0),0)`,
      crisis?.outcome === "paid" ? 1 : 0,
      "integer",
    ),
  ]);
}

function isInRunning({ outcome }: DeclaredCrisis): boolean {
  return outcome === "paid" || outcome === "beyondCap";
}

/** As typed, or as the schedule of the year says. */
function mostFormula(year: string, { time }: CalculationSources): string {
  const typed = time.crises?.perYear ?? "";
  return when(hasNoNumber(typed), time.terms.inYear("crisesPerYear", year), typed);
}

/** A crisis of the budget's year without any date is taken to be on the day on which the mission starts. */
function dateFormula(rankCell: string, rank: number, runs: RunRefs, { assumptions, time }: CalculationSources): string {
  const dates = time.crises?.dates ?? "";
  const fiveYears = (column: "from" | "first") => `${runs.at(column, "crisis", 1)}:${runs.at(column, "crisis", 5)}`;
  const start = sumIfs(fiveYears("from"), equals(fiveYears("first"), "1"));
  const { crisisDeclared: declared } = assumptions;
  const assumed = rank === 1 && declared !== null ? when(isYes(declared), start, "0") : "0";
  return `IF(${rankCell}>COUNT(${dates}),${assumed},SMALL(${dates},${rankCell}))`;
}

/** A closed year pays the crises that it was closed with, further down. */
function runningFormula(date: string, year: string, runs: RunRefs, { closed }: CalculationSources): string {
  const ofYear = (column: "from" | "to") =>
    inColumn(`${runs.at(column, "crisis", 1)}:${runs.at(column, "crisis", 5)}`, year);
  const isOpen = `IF(${date}>=${ofYear("from")},IF(${date}<${ofYear("to")},1,0),0)`;
  return when(`${year}=0`, "0", closed === null ? isOpen : when(isClosed(year, closed), "0", isOpen));
}
