/** Whether our cells are still what the pane read, which made a plan of them: a build replaces what was typed since. */
import type { FoundSheet, FoundWorkbook } from "../../workbook/found";
import { cellAddress } from "./address";
import type { ReplacedSheet } from "./arrange";
import type { SheetFacts } from "./facts";
import { askValues, toSheet } from "./read-our-cells";

/** A sheet that is gone, or has another name, fails the request that asks for it. */
export function askAsRead(context: Excel.RequestContext, { sheets }: FoundWorkbook): { isSame: () => boolean } {
  const questions = sheets.map((sheet) => ({
    sheet,
    used: askValues(context.workbook.worksheets.getItem(sheet.name)),
  }));
  return {
    isSame: () => questions.every(({ sheet, used }) => isEqual(toSheet(sheet.name, used).values, sheet.values)),
  };
}

/** What can be told without the cells, where they are too many for one answer with all the rest. */
export function areThere({ sheets }: FoundWorkbook, now: readonly SheetFacts[]): boolean {
  return sheets.every(({ name }) => now.some((sheet) => sheet.name === name));
}

/** To ask in the request that deletes the old sheets, just before: what a person typed there after all that was read. */
export function askTypedSince(
  context: Excel.RequestContext,
  { sheets }: FoundWorkbook,
  replaced: readonly ReplacedSheet[],
): () => readonly string[] {
  const questions = replaced.flatMap(({ sheet: { id, name } }) => {
    const before = sheets.find((sheet) => sheet.name === name);
    return before === undefined ? [] : [{ before, used: askTyped(context.workbook.worksheets.getItem(id)) }];
  });
  return () => questions.flatMap(({ before, used }) => typedIn(before, used));
}

function askTyped(sheet: Excel.Worksheet): Excel.Range {
  const used = askValues(sheet);
  used.load("formulas");
  return used;
}

/** What a formula gives follows what was typed, and is not told. */
function typedIn({ name, values }: FoundSheet, used: Excel.Range): readonly string[] {
  const now = toSheet(name, used).values;
  const formulas = used.formulas as readonly (readonly (string | number | boolean)[])[];
  const isFormula = (row: number, column: number) => String(formulas[row]?.[column] ?? "").startsWith("=");
  return now.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isFormula(row, column) || isEqual(value, values[row]?.[column] ?? null)
        ? []
        : [`${name}!${cellAddress(row + 1, column + 1)} (${String(used.values[row]?.[column])})`],
    ),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
