/** The public money of a year, against the 153 000 euros beyond which an association names an auditor. */
import { planOf } from "../plan-of";
import { community } from "./community";
import { answerTo, yearOf } from "./read-plan";

const region = { kind: "region", label: "Région", first: "2021-01", last: "2022-12" };

describe.each([
  // Of two years, what is for one: 320 000 / 2; beside the grant of 184 500, which is no subsidy of class 73.
  { notified: 320000, asked: 320000, publicMoney: 344500, isBeyond: true },
  { notified: 300000, asked: 320000, publicMoney: 334500, isBeyond: false },
  { notified: null, asked: 400000, publicMoney: 184500, isBeyond: false },
])("of $notified notified and $asked asked for over two years", ({ notified, asked, publicMoney, isBeyond }) => {
  const situation = { day: "2021-06-30" };
  const resources = [{ ...region, notified, asked }];
  const json = { ...community, situation, charges: [], resources, accounting: { product: "73" } };

  test("what is notified for the year is counted", () => {
    expect(yearOf(json, "2021").publicMoney).toBe(publicMoney);
  });

  test("the notes and Contrôles say when it is too much", () => {
    expect(answerTo(json).budgetNotes.some((note) => /^Plus de 153/.test(note))).toBe(isBeyond);
    const cells = planOf(json).sheets.find(({ name }) => name === "Contrôles")?.cells ?? [];
    const row = cells.find(({ value }) => /argent public/.test(String(value)))?.row;
    expect(Number(cells.find((one) => one.row === row && one.column === 3)?.value) > 0).toBe(isBeyond);
  });
});
