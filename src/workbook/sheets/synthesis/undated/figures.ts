import { toEuros } from "../../../../agreement/money";
import { moneyOf, unknownRowsOf } from "../../../../funding/funding";
import { synthesisTexts, undatedTexts as texts } from "../../../../texts/fr/workbook/synthesis";
import { head, link, section } from "../../../cells";
import { countIfs, equals } from "../../../formula";
import { knownLabel } from "../../../known-or-to-enter";
import type { SheetDraft } from "../../../sheet-draft";
import type { UndatedSources } from "./sources";

/** What the year is worth. */
export function addUndatedFigures(draft: SheetDraft, { model: { funding: year }, funding }: UndatedSources): void {
  const [central, full] = [moneyOf(year.rows, "central"), moneyOf(year.rows, "full")];
  const lacking = countIfs(equals(funding.unknown, "1"), equals(funding.counted, "1"));
  const figures = [
    [texts.secured, "CPTS_Total_Fixe", central.secured],
    [texts.atRisk, "CPTS_Total_Variable", central.atRisk],
    [texts.central, "CPTS_Total", central.total],
    [texts.full, funding.total("full"), full.total],
  ] as const;
  draft.skip();
  draft.add([section(texts.year)]);
  draft.add(synthesisTexts.figureHead.slice(0, 2).map(head));
  for (const [label, place, amount] of figures) {
    const known = knownLabel(label, texts.known, lacking, unknownRowsOf(year).length);
    draft.add([known, link(place, toEuros(amount), "euros")]);
  }
}
