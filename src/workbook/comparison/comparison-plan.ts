/** The workbook of a comparison: one page, whose differences are formulas. */
import { toEuros, type Cents } from "../../agreement/money";
import type { WholeComparison } from "../../budget/comparison/whole-comparison";
import type { Comparison } from "../../funding/comparison/comparison";
import { comparisonTexts as texts } from "../../texts/fr/comparison";
import { productName } from "../../texts/fr/workbook/common";
import { cell, fixedColumn } from "../address";
import { body, calculation, head, hint, section, subtitle, title, type Content } from "../cells";
import { quoted, when } from "../formula";
import { breaksBetween } from "../paged-between";
import type { PrintPlan, WorkbookPlan } from "../plan";
import { PlainSheet } from "../plain-sheet";
import { choicesShown, sectionsShown, warningsOf, type ShownRow } from "./compared-rows";

/** @param version the product's */
export function comparisonPlan(comparison: WholeComparison, version: string): WorkbookPlan {
  const draft = new PlainSheet(texts.sheet, texts.purpose);
  draft.add([title(texts.sheet)]);
  draft.add([subtitle(texts.help)]);
  const { variants } = comparison;
  addChoices(draft, comparison);
  const blocks: number[] = [];
  for (const { head: label, rows } of sectionsShown(comparison)) {
    const [, ...others] = variants;
    draft.skip();
    blocks.push(draft.nextRow);
    const names = [...variants.map(({ name }) => name), ...others.map(({ name }) => texts.difference(name))];
    draft.add([label, ...names].map(head));
    for (const row of rows) addRow(draft, row);
  }
  const warnings = addWarnings(draft, comparison);
  const { label, amount, difference } = variants.length === 3 ? widthsOf.three : widthsOf.others;
  const widths = [label, ...variants.map(() => amount), ...variants.slice(1).map(() => difference)];
  const sheet = draft.finish(widths, [2, 1], printOf(draft, widths, [...blocks, ...warnings]));
  return {
    title: texts.sheet,
    description: texts.purpose,
    author: productName,
    application: `${productName} ${version}`,
    footer: { left: texts.sheet, centre: productName },
    sheets: [sheet],
    names: [],
  };
}

/** In letters that can be read: more than two variants need a page that lies, and often a second one. */
function printOf(draft: PlainSheet, columnWidths: readonly number[], blocks: readonly number[]): PrintPlan {
  const orientation = columnWidths.length > widthsOfTwo ? "landscape" : "portrait";
  const rowHeights = draft.heights(columnWidths);
  const lastRow = draft.nextRow - 1;
  return { orientation, breaksBefore: breaksBetween({ orientation, columnWidths, rowHeights, blocks, lastRow }) };
}

/** As wide as letters of eight points allow a page that lies: the narrower, the more pages. */
const widthsOf = {
  three: { label: 34, amount: 36, difference: 21 },
  others: { label: 30, amount: 26, difference: 17 },
} as const;

/** The label, each variant, and the difference. */
const widthsOfTwo = 4;

function addChoices(draft: PlainSheet, comparison: Comparison): void {
  draft.skip();
  draft.add([section(texts.choices)]);
  draft.add([texts.what, ...comparison.variants.map(({ name }) => name)].map(head));
  for (const row of choicesShown(comparison)) draft.add(row.map((text) => body(text)));
}

function addRow(draft: PlainSheet, { label, amounts, differences }: ShownRow): void {
  const row = draft.nextRow;
  const cells = amounts.map((amount) => body(euros(amount), "euros"));
  draft.add([body(label), ...cells, ...(differences ?? []).map((one, index) => differenceOf(one, index, row))]);
}

/** Of the variant after the first, by its place. */
function differenceOf(difference: Cents | null, index: number, row: number): Content {
  const [first, other] = [fixedColumn(2, row), cell(index + 3, row)];
  const formula = when(`COUNT(${first})*COUNT(${other})=0`, quoted(texts.unknown), `ROUND(${other}-${first},2)`);
  return calculation(formula, euros(difference), "signedEuros");
}

function euros(amount: Cents | null): number | string {
  return amount === null ? texts.unknown : toEuros(amount);
}

/** Returns the row where they begin, if there are any. */
function addWarnings(draft: PlainSheet, comparison: Comparison): readonly number[] {
  const warnings = warningsOf(comparison);
  if (warnings.length === 0) return [];
  draft.skip();
  const first = draft.nextRow;
  draft.add([section(texts.warnings)]);
  for (const warning of warnings) draft.add([hint(warning)]);
  return [first];
}
