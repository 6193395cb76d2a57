import { lineNames } from "../../../../agreement/line-names";
import { moneyOf } from "../../../../funding/funding";
import { euros } from "../../../../texts/fr/figures";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { yearDetailTexts as texts } from "../../../../texts/fr/workbook/year-detail";
import { fixedRange, onSheet } from "../../../address";
import type { SheetDraft } from "../../../sheet-draft";
import { chartColours } from "../../../styles";
import type { UndatedSources } from "./sources";

const height = 17;
const lastColumn = 5;

/** Secure money and money at risk at best, line by line: told apart by a hatch as well as by colour. */
export function addUndatedChart(
  draft: SheetDraft,
  { model: { funding }, lines }: UndatedSources,
  rows: { readonly first: number; readonly last: number },
): void {
  const down = (column: number) => onSheet(sheetNames.synthesis, fixedRange(column, rows.first, rows.last));
  const facts = lines.present.map((line) => {
    const own = funding.rows.filter((row) => row.line === line);
    const { secured, atRisk } = moneyOf(own, "full");
    return texts.chartFact(lineNames[line].fr, euros(secured), euros(atRisk));
  });
  const top = draft.nextRow + 1;
  draft.addChart({
    kind: "stackedBars",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: down(1),
    series: [
      { name: texts.chartSecured, values: down(2), colour: chartColours.secured, isHatched: false },
      { name: texts.chartAtRisk, values: down(4), colour: chartColours.atRisk, isHatched: true },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + height - 1, column: lastColumn },
  });
  draft.skip(height + 1);
}
