import { toFrench } from "../../../agreement/day";
import type { TreasuryMonth } from "../../../funding/situation/treasury";
import { euros } from "../../../texts/fr/figures";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { treasuryTexts as texts } from "../../../texts/fr/workbook/treasury";
import { onSheet } from "../../address";
import type { SheetDraft } from "../../sheet-draft";
import { chartColours } from "../../styles";

const height = 14;
const lastColumn = 6;

/** The balances at the end of each month, with all that comes and with secure money alone. */
export function addChart(
  draft: SheetDraft,
  months: readonly TreasuryMonth[],
  down: (column: "last" | "balance" | "securedBalance") => string,
): void {
  const facts = months.map(({ to, balance, securedBalance }) =>
    texts.chartFact(toFrench(to - 1), euros(balance), euros(securedBalance)),
  );
  const top = draft.nextRow + 1;
  const here = (column: Parameters<typeof down>[0]) => onSheet(sheetNames.treasury, down(column));
  draft.addChart({
    kind: "groupedColumns",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: here("last"),
    series: [
      { name: texts.all, values: here("balance"), colour: chartColours.atRisk, isHatched: true },
      { name: texts.secured, values: here("securedBalance"), colour: chartColours.secured, isHatched: false },
    ],
    format: "euros",
    isCrowded: true,
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
}
