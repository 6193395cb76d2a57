/** What is written under a table is counted by no formula: the head of its sheet says so, and Contrôles counts it. */
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { cell, fixedCell, fixedColumn, onSheet } from "../../address";
import { calculation, note } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";

/** The row between the title of a sheet and the heads of its first table. */
const warningRow = 3;

/**
 * Keeps the row under a table blank.
 * @returns a formula: more than 0 once something is written there, or a row was put in between
 */
export function guardUnder(draft: SheetDraft, columns: number, last: number): string {
  const under = last + 1;
  const places = Array.from({ length: columns }, (_, index) => index + 1);
  for (const column of places) draft.put(under, column, note(null));
  const written = joined(...places.map((column) => fixedColumn(column, under)));
  return `LEN(${written})+MAX(0,ROWS(${cell(1, last)}:${cell(1, under)})-2)`;
}

/** @returns the cell that says it, empty as long as nothing is wrong */
export function addUnderWarning(draft: SheetDraft, guards: readonly string[], column = 1): string {
  const formula = when(`${guards.join("+")}=0`, empty, quoted(texts.writtenUnder));
  draft.put(warningRow, column, calculation(formula, "", "text"));
  draft.highlight({
    range: cell(column, warningRow),
    formula: `NOT(${isEmpty(fixedColumn(column, warningRow))})`,
    look: "failed",
  });
  return onSheet(draft.name, fixedCell(column, warningRow));
}
