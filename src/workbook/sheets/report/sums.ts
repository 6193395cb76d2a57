/** Compte rendu 15059: what several lines add up to; a sum that lacks an amount has no gap. */
import { toEnter } from "../../../texts/fr/workbook/common";
import { cerfaTexts } from "../../../texts/fr/workbook/cerfa";
import { cell } from "../../address";
import { total, totalLabel, type Content } from "../../cells";
import { countIfs, empty, quoted, when, type Test } from "../../formula";
import { knownOrToEnter } from "../../known-or-to-enter";
import type { ReportRow } from "../plan-calculations/report/report-row";
import { columns } from "./columns";
import { isToEnter, shareFormula } from "./line";

export interface Summed {
  readonly rows: readonly ReportRow[];
  /** Of the lines, on the page: what was done. */
  readonly actuals: string;
  /** On Calculs budget: how many amounts each line lacks. */
  readonly lacking: string;
  /** What SUM adds, of a column of the page. */
  readonly cells: (column: number) => string;
}

interface SumFacts {
  readonly planned: number;
  readonly actual: number | null;
  readonly gap: number | null;
}

export function sumFactsOf(rows: readonly ReportRow[]): SumFacts {
  const said = rows.flatMap(({ actual }) => actual ?? []);
  const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const planned = sumOf(rows.map((row) => row.planned));
  const actual = said.length === 0 ? null : sumOf(said);
  return { planned, actual, gap: actual === null || lacks(rows) ? null : actual - planned };
}

function lacks(rows: readonly ReportRow[]): boolean {
  return rows.some((row) => row.lacking > 0 || isToEnter(row));
}

export function sumContents(row: number, { rows, actuals, lacking, cells }: Summed): readonly Content[] {
  const { planned, actual, gap } = sumFactsOf(rows);
  const waits = `${countIfs(isWaiting(actuals))}>0`;
  const none = when(waits, quoted(toEnter), empty);
  const difference = `${cell(columns.actual, row)}-${cell(columns.planned, row)}`;
  const ifWhole = when(lackFormula({ actuals, lacking }), empty, difference);
  return [
    total(`SUM(${cells(columns.planned)})`, planned, "euros"),
    total(
      when(`COUNT(${actuals})=0`, none, `SUM(${cells(columns.actual)})`),
      actual ?? (rows.some(isToEnter) ? toEnter : ""),
      "euros",
    ),
    total(when(`COUNT(${actuals})=0`, empty, ifWhole), gap ?? "", "signedEuros"),
    total(shareFormula(row), gap === null || actual === null || planned === 0 ? "" : actual / planned, "rate"),
    totalLabel(""),
    totalLabel(""),
  ];
}

/** What is planned of a class: with none of its amounts, no zero stands in their place. */
export function plannedOfClass({ rows, lacking, cells }: Summed): Content {
  const { planned } = sumFactsOf(rows);
  const isLacking = planned === 0 && rows.some((row) => row.lacking > 0);
  const formula = knownOrToEnter(`SUM(${cells(columns.planned)})`, `SUM(${lacking})`);
  return total(formula, isLacking ? toEnter : planned, "euros");
}

/** A total without an amount that is missing says so. */
export function totalLabelOf(label: string, summed: Pick<Summed, "rows" | "actuals" | "lacking">): Content {
  const known = `${label}${cerfaTexts.known}`;
  const formula = when(lackFormula(summed), quoted(known), quoted(label));
  return { ...totalLabel(lacks(summed.rows) ? known : label), formula };
}

function lackFormula({ actuals, lacking }: Pick<Summed, "actuals" | "lacking">): string {
  return `SUM(${lacking})+${countIfs(isWaiting(actuals))}>0`;
}

function isWaiting(actuals: string): Test {
  return [actuals, quoted(toEnter)];
}
