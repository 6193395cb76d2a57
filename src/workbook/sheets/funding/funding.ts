/** Financement: each contract year, mission by mission and according to results, on one page. */
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { subtitle, title } from "../../cells";
import type { DatedModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { CalculationRefs } from "../calculations/refs";
import type { ContractLineRefs } from "../year-detail/contract-lines";
import { addByMission } from "./by-mission";
import { addChart } from "./chart";
import { addHeads } from "./heads";
import { addScenarios } from "./scenarios";

export function fundingSheet(
  { contract }: DatedModel,
  { dues, years }: CalculationRefs,
  lines: ContractLineRefs,
): SheetPlan {
  const draft = new SheetDraft("funding", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.skip();
  const table = { draft, contract, dues, lines, heads: draft.nextRow };
  const heads = addHeads(table, years);
  const parts = addByMission(table);
  addScenarios(table);
  addChart(draft, contract, { years: heads, ...parts });
  return draft.finish({
    columnWidths: [34, 15, 15, 15, 15, 15, 17, 9],
    frozenRows: 0,
    frozenColumns: 1,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}
