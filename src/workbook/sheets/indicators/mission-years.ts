/** Calculs indicateurs: the indicators of each mission and year together, and the rate that the contract reads. */
import { contractYears } from "../../../agreement/contract-year";
import { missionYearsOf } from "../../../budget/indicators/mission-years";
import { variablePartOf } from "../../../budget/indicators/variable-part";
import type { Planned } from "../../../budget/planned";
import { indicatorTexts as texts } from "../../../texts/fr/workbook/indicators";
import { fixedCell } from "../../address";
import { subtitle, title } from "../../cells";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block } from "../plan-calculations/block";
import { columnsOf, type Fact, type IndicatorRefs } from "./columns";
import { firstRow, missionsIn } from "./earned-rate";

export function indicatorCalculationsSheet(
  sources: IndicatorRefs,
  planned: Planned,
): { readonly sheet: SheetPlan; readonly block: Block } {
  const { model } = sources.calculations;
  const draft = new SheetDraft("indicatorCalculations", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  const all = missionYearsOf(planned.indicators ?? []);
  const facts = missionsIn(model.layout).flatMap((mission) =>
    contractYears.map((year): Fact => {
      const own = all.find((one) => one.mission === mission && one.year === year) ?? null;
      return { mission, year, own, variable: variablePartOf(mission, year, model.contract) };
    }),
  );
  const block = addBlock(draft, { title: texts.byMission, help: texts.byMissionHelp }, columnsOf(sources), facts);
  if (block.cell("mission", 0) !== fixedCell(1, firstRow)) throw new Error("Calculs reads the rates elsewhere.");
  const sheet = draft.finish({
    columnWidths: [30, 8, 12, 10, 10, 14, 14, 14, 14, 12, 12, 12, 12, 14, 16],
    frozenRows: firstRow - 1,
    print: { orientation: "landscape" },
  });
  return { sheet, block };
}
