import type { LiveChart } from "../../hosts/workbench/grid";

/** The round amounts between which curves are drawn, the lowest first: zero is always one of them. */
export function roundAmounts({ series }: Pick<LiveChart, "series">): readonly number[] {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((most - least) / mostSteps);
  const [first, last] = [Math.floor(least / step), Math.max(Math.ceil(most / step), Math.floor(least / step) + 1)];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const mostSteps = 5;
const roundFigures = [1, 2, 5, 10];

/** 1, 2 or 5 followed by zeros, and no less than that. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return (roundFigures.find((figure) => figure * power >= least) ?? 10) * power;
}

/** In hundredths of the height, from the top. */
export function heightOf(value: number, amounts: readonly number[]): number {
  const [least, most] = [amounts[0] ?? 0, amounts.at(-1) ?? 1];
  return ((most - value) / (most - least)) * 100;
}

/** In hundredths of the width: each category has its share, and its point in the middle. */
export function placeOf(index: number, count: number): number {
  return ((index + 0.5) / count) * 100;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a curve is drawn in: a value that nobody knows breaks it. */
export function strokesOf(
  values: readonly (number | null)[],
  amounts: readonly number[],
): readonly (readonly Point[])[] {
  const strokes: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) strokes.push([]);
    else strokes.at(-1)?.push({ x: placeOf(index, values.length), y: heightOf(value, amounts) });
  });
  return strokes.filter(({ length }) => length > 0);
}
