import { daysOf, euros } from "../../../texts/fr/figures";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { hint } from "../../cells";
import { empty, quoted, when } from "../../formula";
import { chartColours } from "../../styles";
import type { Page } from "./page";

const height = 17;
const lastColumn = 5;

/** What reaches the bank in each of the next twelve months. */
export function addChart(page: Page): void {
  if (page.said.state === "over" && isNothingAhead(page)) addNothingAhead(page);
  else addTwelveMonths(page);
}

function addTwelveMonths({ draft, refs, situation }: Page): void {
  const { months } = refs.situation;
  const facts = situation.twelveMonths.months
    .filter(({ total }) => total !== 0)
    .map(({ from, to, secured, atRisk }) => texts.chartFact(daysOf(from, to - 1), euros(secured), euros(atRisk)));
  const top = draft.nextRow + 1;
  draft.addChart({
    kind: "stackedBars",
    title: texts.chartTitle,
    altText: texts.chartAltText(`${facts.join(" ; ")}.`),
    categories: months("days"),
    series: [
      { name: texts.secured, values: months("secured"), colour: chartColours.secured, isHatched: false },
      { name: texts.atRisk, values: months("atRisk"), colour: chartColours.atRisk, isHatched: true },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + height - 1, column: lastColumn },
  });
  draft.skip(height + 1);
}

/** Its bars would have no length, and its axis no amounts. */
function isNothingAhead({ situation: { twelveMonths } }: Page): boolean {
  return (
    twelveMonths.unknown === 0 && twelveMonths.months.every(({ secured, atRisk }) => secured === 0 && atRisk === 0)
  );
}

function addNothingAhead({ draft, refs }: Page): void {
  const { monthsTotal, monthsUnknown } = refs.situation.figures;
  draft.skip();
  const formula = when(`(${monthsTotal}=0)*(${monthsUnknown}=0)`, quoted(texts.nothingAhead), empty);
  draft.add([{ ...hint(texts.nothingAhead), formula }]);
}
