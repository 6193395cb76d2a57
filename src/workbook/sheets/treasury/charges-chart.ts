import { toFrench } from "../../../agreement/day";
import { noMoney } from "../../../agreement/money";
import { euros } from "../../../texts/fr/figures";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { treasuryWithChargesTexts as texts } from "../../../texts/fr/workbook/treasury-with-charges";
import { onSheet } from "../../address";
import type { SheetDraft } from "../../sheet-draft";
import { chartColours } from "../../styles";
import type { PlanRefs } from "../plan-calculations/plan-calculations";

const height = 14;
const lastColumn = 10;

/** The balances at the end of each month, at the typed rates and without results. */
export function addChargesChart(
  draft: SheetDraft,
  { cash: { cash } }: PlanRefs,
  down: (id: "last" | "central" | "prudent") => string,
): void {
  const facts = cash.central.months.map(({ to, closing }, index) =>
    texts.chartFact(toFrench(to - 1), euros(closing), euros(cash.prudent.months[index]?.closing ?? noMoney)),
  );
  const top = draft.nextRow + 1;
  const here = (id: Parameters<typeof down>[0]) => onSheet(sheetNames.treasury, down(id));
  draft.addChart({
    kind: "groupedColumns",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: here("last"),
    series: [
      { name: texts.central, values: here("central"), colour: chartColours.atRisk, isHatched: true },
      { name: texts.prudent, values: here("prudent"), colour: chartColours.secured, isHatched: false },
    ],
    format: "euros",
    isCrowded: true,
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
}
