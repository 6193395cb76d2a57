import { toFrench, type Day } from "../../../agreement/day";
import { noMoney, type Cents } from "../../../agreement/money";
import { euros } from "../../../texts/fr/figures";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { onSheet } from "../../address";
import type { SheetDraft } from "../../sheet-draft";

/** What the balances of a month are called, and how a month of them is said to who cannot see the chart. */
interface BalancesTexts {
  readonly chartTitle: string;
  readonly chartAltText: (facts: string) => string;
  readonly chartFact: (day: string, balances: readonly string[]) => string;
}

interface Curve {
  readonly name: string;
  readonly range: string;
  readonly colour: string;
  readonly balances: readonly Cents[];
}

interface Balances {
  readonly texts: BalancesTexts;
  /** The last days of the months, and where the sheet holds them. */
  readonly days: readonly Day[];
  readonly last: string;
  /** Each the balance of those evenings, in one scenario. */
  readonly curves: readonly Curve[];
  readonly lastColumn: number;
  /** How many rows it is high. */
  readonly height: number;
}

/** The balances at the end of each month, a curve each. */
export function addBalancesChart(draft: SheetDraft, { texts, days, last, curves, lastColumn, height }: Balances): void {
  const facts = days.map((day, index) =>
    texts.chartFact(
      toFrench(day),
      curves.map(({ balances }) => euros(balances[index] ?? noMoney)),
    ),
  );
  const top = draft.nextRow + 1;
  const values = (range: string) => onSheet(sheetNames.treasury, range);
  draft.addChart({
    kind: "curves",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: values(last),
    series: curves.map(({ name, range, colour }) => ({ name, values: values(range), colour, isHatched: false })),
    format: "euros",
    isCrowded: true,
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
}
