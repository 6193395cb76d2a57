/** What is printed of Versements adds up to the boxes above it: no payment is left off the paper without a word. */
import { parseDay } from "../../src/agreement/day";
import type { CellPlan, SheetPlan } from "../../src/workbook/plan";
import { planOf } from "../plan-of";
import { least, lettersOf } from "./planned/printed-area";

const missions = {
  "the core missions": ["access", "pathways", "prevention", "crisis"],
  "six missions": ["access", "pathways", "prevention", "crisis", "quality", "support"],
};
/** Seen on 30 November 2026. */
const contracts = [
  { when: "ended", signature: "2020-01-15", most: 2 },
  { when: "in its fourth year", signature: "2023-10-15", most: 2 },
  { when: "just signed", signature: "2026-11-25", most: 2 },
  { when: "just signed, with grave crises", signature: "2026-11-25", crises: ["2027-03-01", "2028-03-01"], most: 3 },
];
const grid = [1, 2, 3, 4].flatMap((tier) =>
  Object.entries(missions).flatMap(([kept, names]) =>
    contracts.map(({ signature, crises, ...one }) => {
      const rates = Object.fromEntries(names.map((name) => [name, name === "crisis" ? {} : { rate: 0.8 }]));
      const assumptions = crises ? { crises } : {};
      const json = { tier, signature, situation: { day: "2026-11-30" }, missions: rates, assumptions };
      return { tier, kept, json, ...one };
    }),
  ),
);

function versements(json: object): SheetPlan {
  const sheet = planOf(json).sheets.find(({ name }) => name === "Versements");
  if (!sheet) throw new Error("no sheet of payments");
  return sheet;
}

/** The cells of a column, each with the first of its row. */
function beside(cells: readonly CellPlan[], column: number): readonly (readonly [first: unknown, value: unknown])[] {
  const firsts = new Map(cells.filter((one) => one.column === 1).map(({ row, value }) => [row, value]));
  return cells.filter((one) => one.column === column).map(({ row, value }) => [firsts.get(row), value]);
}

function valueBeside(cells: readonly CellPlan[], label: string, column: number): unknown {
  return beside(cells, column).find(([first]) => first === label)?.[1];
}

const total = (values: readonly unknown[]) =>
  Math.round(values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0) * 100) / 100;

test.each(grid)("tier $tier, $kept, a contract $when: what is printed adds up to the boxes", (one) => {
  const { cells, print } = versements(one.json);
  const printed = cells.filter(({ row }) => row <= (print.lastRow ?? Infinity));
  const inBoxes = (column: number) => ["À venir", "Déjà passés"].map((label) => valueBeside(printed, label, column));
  const lines = beside(printed, 2).filter(([first]) => typeof first === "number");
  const told = printed
    .map(({ value }) => /imprimée : (\d+) ; .* : ([\d.]+)$/.exec(String(value)))
    .find((found) => found);
  expect(total([...lines.map(([, amount]) => amount), Number(told?.[2] ?? 0)])).toBe(total(inBoxes(3)));
  expect(lines.length + Number(told?.[1] ?? 0)).toBe(total(inBoxes(2)));
});

test.each(grid)(
  "tier $tier, $kept, a contract $when: what is to come is printed whole, on $most pages at most",
  (one) => {
    const sheet = versements(one.json);
    const { cells, print } = sheet;
    const below = cells.filter(({ row, column }) => column === 1 && row > (print.lastRow ?? Infinity));
    const situation = parseDay("2026-11-30") ?? Infinity;
    expect(below.filter(({ value }) => typeof value === "number" && value >= situation)).toEqual([]);
    expect(print.pagesTall).toBeLessThanOrEqual(one.most);
    expect(lettersOf(sheet)).toBeGreaterThanOrEqual(least);
  },
);
