import type { Money } from "../funding/funding";
import { euros } from "../texts/fr/figures";
import { rightsAndCashTexts as texts } from "../texts/fr/workbook/rights-and-cash";
import type { SheetDraft } from "./sheet-draft";
import { chartColours } from "./styles";

const height = 18;

/** A table with a period a row: where its columns are, with their sheet, and what they hold. */
export interface RightsAndCash {
  readonly periods: string;
  readonly rights: string;
  readonly cash: string;
  readonly facts: readonly { readonly period: string; readonly rights: Money; readonly cash: Money }[];
}

/** What is earned beside what is received, period after period: told apart by a hatch as well as by colour. */
export function addRightsAndCashChart(
  draft: SheetDraft,
  table: RightsAndCash,
  { title, lastColumn }: { readonly title: string; readonly lastColumn: number },
): void {
  const facts = table.facts.map(({ period, rights, cash }) =>
    texts.fact(period, euros(rights.total), euros(cash.total)),
  );
  const top = draft.nextRow + 1;
  draft.addChart({
    kind: "groupedColumns",
    title,
    altText: texts.altText(`${facts.join(" ; ")}.`),
    categories: table.periods,
    series: [
      { name: texts.rights, values: table.rights, colour: chartColours.rights, isHatched: true },
      { name: texts.cash, values: table.cash, colour: chartColours.cash, isHatched: false },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + height, column: lastColumn },
  });
  draft.skip(rowsOfChart);
}

/** The rows that a chart takes, with the blank one above it. */
const rowsOfChart = height + 2;
