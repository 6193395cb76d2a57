/** The rows that were refused, each with its sentence: what to correct, on a page of its own. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { cell, onSheet } from "../address";
import { body, head, hint, title } from "../cells";
import { PlainSheet } from "../plain-sheet";
import type { SheetPlan } from "../plan";
import { linkTo } from "./link-to";
import type { Summarized } from "./summarized";

export interface RefusedRows {
  readonly sheet: SheetPlan;
  /** Where its sentence is. */
  readonly placeOf: (one: Summarized) => string;
}

/** null: none was refused. */
export function refusedSheet(all: readonly Summarized[]): RefusedRows | null {
  const refused = all.filter(({ result }) => "problem" in result);
  if (refused.length === 0) return null;
  const draft = new PlainSheet(texts.refused, texts.refusedPurpose);
  draft.add([title(texts.refused)]);
  draft.add([hint(texts.refusedPurpose)]);
  draft.skip();
  const { line, name } = texts.columns;
  const heads = draft.add([line, name, texts.workbook, texts.problem].map(head));
  for (const one of refused) draft.add(rowOf(one));
  const sheet = draft.finish([8, 36, 36, 96], [heads, 2], {
    orientation: "landscape",
    repeatedRows: `${heads}:${heads}`,
  });
  return { sheet, placeOf: (one) => onSheet(texts.refused, cell(4, heads + 1 + refused.indexOf(one))) };
}

function rowOf({ line, name, file, result }: Summarized) {
  return [body(line, "integer"), body(name), linkTo(file), body("problem" in result ? result.problem : "")];
}
