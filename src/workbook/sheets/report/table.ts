/** Compte rendu 15059: the charges, then the products, class by class, each line as it is rounded. */
import { classOf } from "../../../budget/form/form-lines";
import { cerfaTexts } from "../../../texts/fr/workbook/cerfa";
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell, partOfRange } from "../../address";
import { head, totalLabel } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { ReportRow } from "../plan-calculations/report/report-row";
import type { ReportRefs } from "../plan-calculations/report/report";
import { columns } from "./columns";
import type { ReasonOfClass } from "./reasons";
import { lineContents } from "./line";
import { plannedOfClass, sumContents, totalLabelOf, type Summed } from "./sums";

/** The rows of a side on the page, its total below them. */
export interface SideRefs {
  readonly first: number;
  readonly total: number;
  readonly rows: readonly ReportRow[];
}

export function addSide(
  draft: SheetDraft,
  refs: ReportRefs,
  side: ReportRow["side"],
  reasonOf: ReasonOfClass,
): SideRefs {
  const { code, planned, actual, gap, share, toExplain, explanation } = texts.head;
  draft.add([texts.head[side], code, planned, actual, gap, share, toExplain, explanation].map(head));
  const first = draft.nextRow;
  const rows = refs.rows.filter((row) => row.side === side);
  const added = classesOf(rows).map((own) => addClass(draft, refs, own, reasonOf));
  const all = summed(refs, rows, { first, last: draft.nextRow - 1 });
  const total = draft.nextRow;
  draft.add([
    totalLabelOf(texts.totals[side], all),
    totalLabel(""),
    ...sumContents(total, { ...all, cells: (column) => added.map((row) => cell(column, row)).join(",") }),
  ]);
  return { first, total, rows };
}

function classesOf(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  const classes = [...new Set(rows.map(({ line }) => classOf(line)))];
  return classes.map((one) => rows.filter(({ line }) => classOf(line) === one));
}

/** A class of one line is that line. Returns the row that the total adds. */
function addClass(draft: SheetDraft, refs: ReportRefs, own: readonly ReportRow[], reasonOf: ReasonOfClass): number {
  const top = draft.nextRow;
  if (own.length > 1) {
    const [code, first, last] = [classOf(own[0]?.line ?? ""), top + 1, top + own.length];
    const sums = {
      ...summed(refs, own, { first, last }),
      cells: (column: number) => `${cell(column, first)}:${cell(column, last)}`,
    };
    const [label, cells] = [cerfaTexts.classNames[code] ?? code, sumContents(top, sums).slice(1, -1)];
    const planned = plannedOfClass(sums);
    draft.add([totalLabel(label), totalLabel(code), planned, ...cells, reasonOf(code, cell(columns.code, top))]);
  }
  for (const row of own) draft.add(lineContents(row, draft.nextRow, refs));
  return top;
}

/** What some lines add up to, which are one after another on the page as on Calculs budget. */
function summed(
  { rows, lines }: ReportRefs,
  own: readonly ReportRow[],
  { first, last }: { readonly first: number; readonly last: number },
): Omit<Summed, "cells"> {
  const start = rows.findIndex((row) => row === own[0]);
  return {
    rows: own,
    actuals: `${cell(columns.actual, first)}:${cell(columns.actual, last)}`,
    lacking: onPlan(partOfRange(lines.down("lacking"), start, own.length)),
  };
}
