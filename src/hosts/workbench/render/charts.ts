/** Charts as the grid keeps them: it draws none, but gives their values to whoever does. */
import type { ChartPlan, SheetPlan } from "../../../workbook/plan";
import { toReference, type KeptReference } from "./references";

export interface KeptChart extends Pick<
  ChartPlan,
  "kind" | "title" | "altText" | "format" | "isCrowded" | "from" | "to"
> {
  readonly categories: KeptReference;
  readonly series: readonly KeptSeries[];
}

interface KeptSeries extends Pick<ChartPlan["series"][number], "name" | "colour" | "isHatched"> {
  readonly values: KeptReference;
}

/** @param sheets all those of the plan */
export function toKeptChart(chart: ChartPlan, sheets: readonly SheetPlan[]): KeptChart {
  const { kind, title, altText, format, isCrowded, from, to, categories, series } = chart;
  return {
    kind,
    title,
    altText,
    format,
    ...(isCrowded && { isCrowded }),
    from,
    to,
    categories: toReference(categories, sheets),
    series: series.map(({ name, colour, isHatched, values }) => {
      return { name, colour, isHatched, values: toReference(values, sheets) };
    }),
  };
}
