import { sum, type Cents } from "../../../agreement/money";
import type { Contract } from "../../../funding/time/contract";
import { euros } from "../../../texts/fr/figures";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import type { SheetDraft } from "../../sheet-draft";
import { chartColours } from "../../styles";

const lastColumn = 7;
/** With the line below that says where its figures come from, what leaves letters of eight points. */
const height = 13;

interface Places {
  readonly years: string;
  readonly secured: string;
  readonly atRisk: string;
}

/** Secure money and what depends on results, year by year: told apart by a hatch as well as by colour. */
export function addChart(draft: SheetDraft, contract: Contract, { years, secured, atRisk }: Places): void {
  const top = draft.nextRow + 1;
  draft.addChart({
    kind: "stackedBars",
    title: texts.chartTitle,
    altText: texts.chartAltText(describe(contract)),
    categories: years,
    series: [
      { name: texts.chartSecured, values: secured, colour: chartColours.secured, isHatched: false },
      { name: texts.chartAtRisk, values: atRisk, colour: chartColours.atRisk, isHatched: true },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
}

function describe({ years, dues }: Contract): string {
  const facts = years.map(({ year }) => {
    const amountOf = (isSecured: boolean): Cents =>
      sum(
        dues
          .filter((due) => due.contractYear === year && (due.nature === "secured") === isSecured)
          .map(({ amounts }) => amounts.central),
      );
    return texts.chartFact(texts.year(year), euros(amountOf(true)), euros(amountOf(false)));
  });
  return `${facts.join(" ; ")}.`;
}
