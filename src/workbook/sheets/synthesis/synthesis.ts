/** Synthèse: one page that a board reads in a minute, from the figures of the day. */
import { situationOf } from "../../../funding/situation/situation";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { hint } from "../../cells";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addByBudget } from "./by-budget";
import { addByMission } from "./by-mission";
import { addChart } from "./chart";
import { addFigures } from "./figures";
import { addIdentity } from "./identity";
import type { Page, SynthesisSources } from "./page";
import { saidYearOf } from "./said-year";
import { addSynthesisTitle } from "./undated";
import { addWarnings } from "./warnings";

export function synthesisSheet(sources: SynthesisSources): SheetPlan {
  const draft = new SheetDraft("synthesis", texts.purpose);
  const situation = situationOf(sources.shown.contract, sources.shown.scenario);
  const page: Page = { ...sources, draft, situation, said: saidYearOf(sources.shown.contract, situation) };
  addSynthesisTitle(draft, sources.model, sources.assumptions);
  addIdentity(page);
  addFigures(page);
  addByMission(page);
  addByBudget(page);
  addChart(page);
  addWarnings(page);
  draft.skip();
  draft.add([hint(texts.signature), undefined, undefined, hint(texts.date)]);
  return draft.finish({
    columnWidths: [42, 17, 17, 17, 17, 9],
    frozenRows: 0,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}
