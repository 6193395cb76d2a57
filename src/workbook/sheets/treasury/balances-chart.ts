import { toFrench } from "../../../agreement/day";
import { noMoney, type Cents } from "../../../agreement/money";
import { euros } from "../../../texts/fr/figures";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { onSheet } from "../../address";
import type { SheetDraft } from "../../sheet-draft";
import { chartColours } from "../../styles";

/** What the two balances of a month are called, and how a month of them is said to who cannot see the chart. */
interface BalancesTexts {
  readonly chartTitle: string;
  readonly chartAltText: (facts: string) => string;
  readonly chartFact: (day: string, expected: string, prudent: string) => string;
}

interface Line {
  readonly name: string;
  readonly range: string;
}

interface Balances {
  readonly texts: BalancesTexts;
  /** The last day of each month, and the two balances of that evening. */
  readonly months: readonly { readonly to: number; readonly expected: Cents; readonly prudent: Cents | undefined }[];
  /** Where the sheet holds the last days and the balances, and what each line is called. */
  readonly last: string;
  readonly expected: Line;
  readonly prudent: Line;
  readonly lastColumn: number;
  /** How many rows it is high. */
  readonly height: number;
}

/** The balances at the end of each month: with all that is expected, and the prudent ones beside. */
export function addBalancesChart(
  draft: SheetDraft,
  { texts, months, last, expected, prudent, lastColumn, height }: Balances,
): void {
  const facts = months.map((month) =>
    texts.chartFact(toFrench(month.to - 1), euros(month.expected), euros(month.prudent ?? noMoney)),
  );
  const top = draft.nextRow + 1;
  const values = (range: string) => onSheet(sheetNames.treasury, range);
  draft.addChart({
    kind: "groupedColumns",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: values(last),
    series: [
      { name: expected.name, values: values(expected.range), colour: chartColours.atRisk, isHatched: true },
      { name: prudent.name, values: values(prudent.range), colour: chartColours.secured, isHatched: false },
    ],
    format: "euros",
    isCrowded: true,
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
}
