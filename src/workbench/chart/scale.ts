import type { LiveChart } from "../../hosts/workbench/grid";

/** How long a category's bars are together: end to end, or side by side. */
const lengths: Readonly<Record<Exclude<LiveChart["kind"], "curves">, (values: readonly number[]) => number>> = {
  stackedBars: (values) => values.reduce((sum, value) => sum + value, 0),
  groupedColumns: (values) => Math.max(...values),
};

/** What the whole width stands for; 0 when there is nothing to draw. */
export function largestIn({ kind, categories, series }: LiveChart): number {
  const lengthOf = kind === "curves" ? lengths.groupedColumns : lengths[kind];
  const valuesOf = (index: number) => series.map(({ values }) => Math.max(0, values[index] ?? 0));
  return Math.max(0, ...categories.map((_, index) => lengthOf(valuesOf(index))));
}

/** 0 to 1; an amount below zero has no bar, only its label. */
export function shareOfScale(value: number, scale: number): number {
  return scale === 0 ? 0 : Math.max(0, value) / scale;
}
