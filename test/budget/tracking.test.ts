import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planOf } from "../plan-of";
import { yearOf } from "./read-plan";

/** A rent of 700 a month and 1 200 of travel in June for pathways, of a contract signed in 2025. */
const planned = {
  signature: "2025-01-01",
  tier: 3,
  schedule: "AV2",
  situation: { day: "2026-09-15" },
  charges: [
    { nature: "rent", label: "Loyer", monthly: 700, first: "2026-01", last: "2026-12" },
    { nature: "travel", label: "Trajets", mission: "pathways", amount: 1200, first: "2026-06" },
  ],
};
const trackingOf = (actuals: readonly object[], charges: readonly object[] = planned.charges) =>
  yearOf({ ...planned, charges, actuals }, "2026").tracking;

describe("Suivi, up to the last month of which something is known", () => {
  const tracking = trackingOf([
    { line: "613", mission: "operating", amount: 5600, date: "2026-08-31" },
    { line: "625", mission: "pathways", amount: 1500, date: "2026-06-30" },
    { line: "606", amount: 90, date: "2026-03-31" },
    { line: "756", amount: 400, date: "2026-11-30" },
  ]);

  test.each([
    // Rent: 5 600 in eight months, then 4 x 700.
    [
      "operating",
      "61",
      { planned: 8400, actual: 5600, left: 2800, landing: 8400, trend: 8400, gap: 0, isToExplain: false },
    ],
    // Travel: 300 more than planned, a quarter: to be explained. 1 500 x 12 / 8 = 2 250.
    [
      "pathways",
      "62",
      { planned: 1200, actual: 1500, left: -300, landing: 1500, trend: 2250, gap: 300, isToExplain: true },
    ],
    [
      null,
      "60",
      { planned: 0, actual: 90, left: -90, used: null, landing: 90, trend: 135, gap: 90, isToExplain: true },
    ],
  ])("%s, class %s", (mission, name, amounts) => {
    const row = tracking?.rows.find((one) => one.mission === mission && one.class === name);
    expect(row).toMatchObject(amounts);
  });

  test("the total is that of the rows; products do not count in it", () => {
    expect(tracking).toMatchObject({ lastDay: "2026-08-31", months: 8, planned: 9600, actual: 7190, landing: 9990 });
    expect(tracking?.rows).toHaveLength(3);
  });

  test("a year of which nothing is known has none", () => {
    expect(trackingOf([{ line: "756", amount: 400, date: "2026-11-30" }])).toBeNull();
  });

  test("a planned charge without an amount leaves the gap and the share unknown", () => {
    const lacking = [...planned.charges, { nature: "fees", label: "Comptable", first: "2026-12" }];
    const found = trackingOf([{ line: "613", amount: 700, date: "2026-01-31" }], lacking);
    expect(found).toMatchObject({ unknown: 1, used: null, gap: null, isToExplain: false });
  });
});

test("what is spent and what is left make what was planned; after twelve months a year lands on what it spent", () => {
  const euros = fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100);
  const month = fc.integer({ min: 1, max: 11 });
  fc.assert(
    fc.property(euros, euros, month, (early, late, when) => {
      const date = `2026-${String(when).padStart(2, "0")}-15`;
      const actuals = [
        { line: "613", amount: early, date },
        { line: "625", mission: "pathways", amount: late, date: "2026-12-31" },
      ];
      const all = trackingOf(actuals);
      const cents = (amount: number) => Math.round(amount * 100);
      return [all, ...(all?.rows ?? [])].every(
        (one) =>
          one !== null && cents(one.actual) + cents(one.left) === cents(one.planned) && one.landing === one.actual,
      );
    }),
    { numRuns: 30 },
  );
});

describe("a charge that a person put on another line of the form", () => {
  // Of account 6132, a rent: Budget has it in class 61, and so will the accountant's file.
  const charges = [{ nature: "rent", label: "Salle du forum", line: "623", amount: 1200, first: "2026-03" }];
  const actuals = [{ line: "613", mission: "operating", amount: 900, date: "2026-03-31" }];
  const year = yearOf({ ...planned, charges, actuals }, "2026");

  test("is followed in the class of its account, as Budget has it", () => {
    expect(year.accounts).toEqual([{ account: "6132", amount: 1200 }]);
    expect(year.tracking?.classes.map((one) => [one.class, one.planned, one.actual, one.left])).toEqual([
      ["61", 1200, 900, 300],
    ]);
  });

  test("and stands in the form where it was put", () => {
    const line = (id: string) => year.form.charges.lines.find((one) => one.line === id)?.amount ?? 0;
    expect([line("613"), line("623")]).toEqual([0, 1200]);
  });

  test("in the workbook too", () => {
    const { sheets } = planOf({ ...planned, charges, actuals, pages: ["tracking"] });
    const cells = sheets.find(({ name }) => name === "Suivi")?.cells ?? [];
    const at = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column)?.value;
    const classes = cells.filter(({ column, value }) => column === 1 && /^6[12] /.test(String(value)));
    expect(classes.map(({ value, row }) => [value, at(row, 2), at(row, 3)])).toEqual([
      ["61 Services extérieurs", 1200, 900],
      ["62 Autres services", 0, 0],
    ]);
  });
});
