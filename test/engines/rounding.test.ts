/** Half a cent goes up, in the engine as in the core. */
import { lineNames } from "../../src/agreement/line-names";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import { planOf } from "../plan-of";
import { halves, type Half } from "./halves";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import { placeUnder } from "./places";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

/** The missions of 2019 have five variable parts, so that a workbook holds five halves. */
const lines = ["access", "pathways", "prevention", "quality", "support"] as const;
const rows = halves.map((half, index) => {
  const start = index - (index % lines.length);
  const title = `halves from ${start + 1}`;
  return {
    ...half,
    title,
    line: lines[index - start] ?? "access",
    json: caseOf(halves.slice(start, start + lines.length)),
  };
});

function caseOf(five: readonly Half[]): unknown {
  const missions = five.map(({ rate }, index) => [lines[index] ?? "", { rate }] as const);
  const overrides = five.map(({ amount }, index) => ({ line: lines[index], part: "variable", tier: 1, amount }));
  return { tier: 1, missions: Object.fromEntries(missions), overrides };
}

test.each(rows)("in the core, $rate of $amount € is $expected cents", ({ json, line, expected }) => {
  const { rows: computed } = computeFunding(readCase(json));
  const row = computed.find((one) => one.line === line && one.part === "variable");
  expect(row?.amounts.central).toBe(expected);
});

describeInEngines("", ({ recalculate, shareOf }) => {
  const titles = new Set(shareOf([...new Set(rows.map(({ title }) => title))]));
  const computed = rows.filter(({ title }) => titles.has(title));
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    const jobs = new Map(computed.map(({ title, json }) => [title, { title, plan: planOf(json) }]));
    resultOf = await recalculated([...jobs.values()], recalculate);
  }, patience);

  test.each(computed)("$rate of $amount € is $expected cents", ({ title, json, line, expected }) => {
    const row = { sheet: "Détail", row: [lineNames[line].fr, "Variable"] };
    const found = resultOf(title).at(placeUnder("Central (saisi)", row, planOf(json)));
    expect(found).toBe(expected / 100);
  });
});
