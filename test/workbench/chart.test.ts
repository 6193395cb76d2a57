/** What the chart panel makes of the cells' values. */
import type { LiveChart } from "../../src/hosts/workbench/grid";
import { figureIn } from "../../src/workbench/chart/figure-in";
import { roundAmounts, strokesOf } from "../../src/workbench/chart/curve-scale";
import { largestIn, shareOfScale } from "../../src/workbench/chart/scale";

function chart(...values: readonly (readonly (number | null)[])[]): LiveChart {
  const series = values.map((some, index) => ({
    name: `Série ${index}`,
    colour: "0072B2",
    isHatched: false,
    values: some,
  }));
  const categories = (values[0] ?? []).map((_, index) => `Ligne ${index}`);
  return { kind: "stackedBars", title: "Un titre", altText: "", categories, series, format: "euros" };
}

describe("the scale of a chart", () => {
  test.each([
    ["bars end to end: the longest line, all its series together", chart([60_000, 74_500], [0, 17_500]), 92_000],
    ["a cell that holds no number counts for nothing", chart([10, null], [null, 4]), 10],
    ["an amount below zero has no length", chart([-500, 20]), 20],
    ["nothing to draw", chart([null, null]), 0],
    ["no line at all", chart(), 0],
  ])("%s", (_, given, largest) => {
    expect(largestIn(given)).toBe(largest);
  });

  test.each([
    [17_500, 92_000, 17_500 / 92_000],
    [0, 92_000, 0],
    [-500, 92_000, 0],
    [0, 0, 0],
  ])("%d on a scale of %d is a share of %d", (value, scale, share) => {
    expect(shareOfScale(value, scale)).toBe(share);
  });
});

describe("the amounts between which curves are drawn", () => {
  test.each([
    ["round ones, from zero on", chart([12_400, 87_000]), [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
    ["below zero too", chart([-1_200, 3_900], [null, 10]), [-2000, 0, 2000, 4000]],
    ["below zero alone", chart([-90]), [-100, -80, -60, -40, -20, 0]],
    ["nothing to draw", chart([null, 0]), [0, 1]],
    ["no curve at all", chart(), [0, 1]],
  ])("%s", (_, given, amounts) => {
    expect(roundAmounts(given)).toEqual(amounts);
  });

  test("are told from the top, each point in the middle of its month, and one that is not known breaks the curve", () => {
    expect(strokesOf([100, 50, null, 0], [0, 50, 100])).toEqual([
      [
        { x: 12.5, y: 0 },
        { x: 37.5, y: 50 },
      ],
      [{ x: 87.5, y: 100 }],
    ]);
  });
});

describe("the figures beside the bars", () => {
  test.each([
    ["fr", 61_687.5, "61 687,50 €"],
    ["fr", 60_000, "60 000 €"],
    ["en", 60_000, "€60,000"],
  ] as const)("in %s, %d euros read %s", (language, value, text) => {
    expect(figureIn(language, "euros")(value).replace(/\s/g, " ")).toBe(text);
  });
});
