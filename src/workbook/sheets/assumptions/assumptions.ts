/** Hypothèses: the only sheet where a community says what it chooses; every formula reads its choices here. */
import type { Budget } from "../../../budget/budget";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { NamePlan, SheetPlan } from "../../plan";
import { sheetMarks } from "../../sheet-marks";
import { SheetDraft } from "../../sheet-draft";
import { addMissions, type MissionRefs } from "./missions";
import { addOptions, type OptionRefs } from "./options";
import { addTerritory, type TerritoryRefs } from "./territory";

export type AssumptionRefs = TerritoryRefs & MissionRefs & OptionRefs;

export function assumptionsSheet(
  budget: Budget,
  tierEdges: string,
  footer: string,
): { sheet: SheetPlan; refs: AssumptionRefs; names: NamePlan[] } {
  const draft = new SheetDraft(sheetNames.assumptions, sheetMarks.assumptions, assumptionTexts.purpose);
  draft.add([title(assumptionTexts.title)], 27);
  draft.add([subtitle(assumptionTexts.help)]);
  draft.add([checksSummary(budget)]);
  const territory = addTerritory(draft, budget, tierEdges);
  const missions = addMissions(draft, budget);
  const options = addOptions(draft, budget);
  const sheet = draft.finish({
    columnWidths: [46, 24, 17, 66],
    frozenRows: 3,
    print: { orientation: "landscape", isOnePage: true, footer: { left: footer, centre: sheetNames.assumptions } },
  });
  return { sheet, refs: { ...territory.refs, ...missions, ...options }, names: territory.names };
}
