import type { Money } from "../funding/funding";
import { euros } from "../texts/fr/figures";
import { rightsAndCashTexts as texts } from "../texts/fr/workbook/rights-and-cash";
import type { SheetDraft } from "./sheet-draft";
import { chartColours } from "./styles";

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
  { title, lastColumn, rows = 18 }: { readonly title: string; readonly lastColumn: number; readonly rows?: number },
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
    to: { row: top + rows, column: lastColumn },
  });
  // With the blank row above it.
  draft.skip(rows + 2);
}
