/** Financement: each contract year, mission by mission and according to results, on one page. */
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { originTexts } from "../../../texts/fr/workbook/origin";
import { subtitle, title } from "../../cells";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { CalculationRefs } from "../calculations/refs";
import type { OriginSources } from "./origins";
import { addByMission } from "./by-mission";
import { addChart } from "./chart";
import { addHeads } from "./heads";
import { addScenarios } from "./scenarios";

export function fundingSheet(
  { dues, years }: Pick<CalculationRefs, "dues" | "years">,
  origins: OriginSources,
): SheetPlan {
  const { contract, lines } = origins;
  const draft = new SheetDraft("funding", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([subtitle(originTexts.help)]);
  const table = { draft, contract, dues, lines, origins, heads: draft.nextRow };
  const heads = addHeads(table, years);
  const parts = addByMission(table);
  addScenarios(table);
  addChart(draft, contract, { years: heads, ...parts });
  return draft.finish({
    columnWidths: [31, 13, 13, 13, 13, 13, 15, 8, 8, 15, 50],
    frozenRows: 0,
    frozenColumns: 1,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}
