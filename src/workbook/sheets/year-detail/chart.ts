import { lineNames } from "../../../agreement/line-names";
import { linesOf, moneyOf, type Funding } from "../../../funding/funding";
import { euros } from "../../../texts/fr/figures";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import type { SheetDraft } from "../../sheet-draft";
import { chartColours } from "../../styles";
import type { ByLineRefs } from "./by-line";

const lastColumn = 11;
const height = 20;

/** Secure money and money at risk, line by line: told apart by a hatch as well as by colour. */
export function addChart(draft: SheetDraft, funding: Funding, byLine: ByLineRefs): void {
  const { chartTitle, chartSecured, chartAtRisk, chartAltText } = yearDetailTexts;
  const top = draft.nextRow + 1;
  draft.addChart({
    kind: "stackedBars",
    title: chartTitle,
    altText: chartAltText(describe(funding)),
    categories: byLine.lines,
    series: [
      { name: chartSecured, values: byLine.column("secured"), colour: chartColours.secured, isHatched: false },
      { name: chartAtRisk, values: byLine.column("atBest"), colour: chartColours.atRisk, isHatched: true },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
  draft.skip(height + 1);
}

function describe(funding: Funding): string {
  const facts = linesOf(funding).map((line) => {
    const { secured, atRisk } = moneyOf(
      funding.rows.filter((row) => row.line === line),
      "full",
    );
    return yearDetailTexts.chartFact(lineNames[line].fr, euros(secured), euros(atRisk));
  });
  return `${facts.join(" ; ")}.`;
}
