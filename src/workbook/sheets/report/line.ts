/** Compte rendu 15059: one line of the form. */
import { toEnter } from "../../../texts/fr/workbook/common";
import { formLineNames } from "../../../texts/fr/workbook/cerfa";
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell } from "../../address";
import { body, calculation, check, link, type Content } from "../../cells";
import { empty, isEmpty, quoted, when } from "../../formula";
import { knownOrToEnter } from "../../known-or-to-enter";
import { onPlan } from "../budget/on-plan";
import type { ReportRow } from "../plan-calculations/report/report-row";
import type { ReportRefs } from "../plan-calculations/report/report";
import { columns } from "./columns";

export function lineContents(one: ReportRow, row: number, refs: ReportRefs): readonly Content[] {
  const { line, planned, lacking } = one;
  const index = refs.rows.indexOf(one);
  const of = (id: string) => onPlan(refs.lines.cell(id, index));
  const facts = refs.report.lines.find((fact) => fact.line === line);
  const none = when(`${of("planned")}=0`, when(`${of("lacking")}=0`, empty, quoted(toEnter)), quoted(toEnter));
  const difference = `${cell(columns.actual, row)}-${cell(columns.planned, row)}`;
  const gap = when(`${of("count")}=0`, empty, when(`${of("lacking")}>0`, empty, difference));
  return [
    body(formLineNames[line]),
    body(line),
    link(knownOrToEnter(of("planned"), of("lacking")), planned === 0 && lacking > 0 ? toEnter : planned, "euros"),
    link(when(`${of("count")}>0`, of("actual"), none), actualOf(one), "euros"),
    calculation(gap, facts?.gap ?? "", "signedEuros"),
    calculation(shareFormula(row), facts?.share ?? "", "rate"),
    check(toExplainFormula(row, refs), facts?.isToExplain === true ? texts.toExplain : ""),
    toFill,
  ];
}

/** What a person writes there is theirs, and comes back with the workbook (ADR 42). */
export const toFill: Content = { value: null, role: "inputText", format: "typed" };

/** Whether a line waits for what was done: something was planned on it. */
export function isToEnter({ actual, planned, lacking }: ReportRow): boolean {
  return actual === null && (planned !== 0 || lacking > 0);
}

function actualOf(row: ReportRow): number | string {
  return row.actual ?? (isToEnter(row) ? toEnter : "");
}

export function shareFormula(row: number): string {
  const [planned, actual, gap] = [columns.planned, columns.actual, columns.gap].map((column) => cell(column, row));
  return when(isEmpty(gap ?? ""), empty, when(`${planned}=0`, empty, `${actual}/${planned}`));
}

function toExplainFormula(row: number, { year }: ReportRefs): string {
  const size = (place: string) => `MAX(${place},0-${place})`;
  const [planned, gap] = [cell(columns.planned, row), cell(columns.gap, row)];
  const isLarge = `${size(gap)}>${onPlan(year.cell("threshold", 0))}*${size(planned)}`;
  return when(isEmpty(gap), empty, when(isLarge, quoted(texts.toExplain), empty));
}
