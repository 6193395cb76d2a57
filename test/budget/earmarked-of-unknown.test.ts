/** What a contract reserves to unscheduled care within its fixed part is known, whether or not that part is (dossier §5.3b, §10). */
import { answerTo, yearOf } from "./read-plan";

/** 40 000 a year reserved; of year 1 all is paid, of year 2 the advance of 75 %. */
const reserved = {
  schedule: "AV2",
  signature: "2023-01-15",
  situation: { day: "2024-06-30", bankBalance: 60000 },
  missions: { access: { rate: 0.8, earmarkedOfFixed: 40000 }, pathways: { rate: 0.5 } },
  charges: [{ nature: "fees", mission: "earmarked", amount: 10000, first: "2024-01", last: "2024-12" }],
  accounting: { product: "74" },
  pages: ["entries"],
};

const known = [{ line: "access", part: "fixed", tier: 2, amount: 70000 }];

describe.each([
  ["a fixed part that nobody knows, of size 1", { ...reserved, tier: 1 }],
  ["a fixed part that nobody knows, of size 2", { ...reserved, tier: 2 }],
  ["a fixed part that the contract says", { ...reserved, tier: 2, overrides: known }],
  ["the published fixed part of size 3", { ...reserved, tier: 3 }],
])("of %s", (_, json) => {
  test("40 000 of year 1 and 30 000 of year 2 are kept from what may be spent", () => {
    expect(answerTo(json).situation?.safeToSpend).toMatchObject({ earmarked: 70000, amount: -10000, unknown: 0 });
  });

  test("the money is earned day by day: 40 000 of year 1, 352 of 366 days of year 2", () => {
    // 38 469.95 of year 2, and 7 of the 12 months of 10 000 from the day of the situation.
    expect(yearOf(json, "2024").earmarked).toEqual({
      earned: 78469.95,
      received: 70000,
      spent: 5833.33,
      left: 72636.62,
    });
  });

  test("its envelope has the 40 004.20 of 2024 less 10 000, and no spending goes beyond it", () => {
    // 14 of 365 days of year 1: 1 534.25; 352 of 366 of year 2: 38 469.95. By what is earned at the ends of two years.
    const envelope = yearOf(json, "2024").envelopes.find((one) => one.envelope === "earmarked");
    expect(envelope).toMatchObject({ secured: 40004.2, received: 40000, balance: 30004.2, unknown: 0 });
    expect(answerTo(json).budgetNotes.join("\n")).not.toContain("les dépenses prévues pour les soins non programmés");
  });

  test("what is not spent goes to dedicated funds", () => {
    const accounts = answerTo(json).entries?.map(({ account }) => account);
    expect(accounts).toContain("6894");
  });
});

test("of access to care, what is not reserved is still to be entered, and no number stands below zero", () => {
  const access = yearOf({ ...reserved, tier: 2 }, "2024").envelopes.find(({ envelope }) => envelope === "access");
  expect(access).toMatchObject({ secured: 0, atRisk: 0, received: 0, unknown: 4 });
});

test("a coming payment that nobody knows adds neither to the bank nor to what is kept of it", () => {
  const json = { ...reserved, tier: 2, situation: { day: "2023-02-01", bankBalance: 60000 } };
  expect(answerTo(json).situation?.safeToSpend).toMatchObject({ earmarked: 30000, amount: 30000, unknown: 0 });
  const early = { ...json, signature: "2023-06-15", situation: { day: "2023-06-15", bankBalance: 60000 } };
  expect(answerTo(early).situation?.safeToSpend).toMatchObject({ earmarked: 0, unknown: 1 });
});

test("of a mission begun on 20 May the advance is 75 % of 240 days of 365", () => {
  const access = { ...reserved.missions.access, start: "2023-05-20" };
  const json = { ...reserved, tier: 1, missions: { access }, situation: { day: "2023-07-01", bankBalance: 60000 } };
  // 40 000 × 240 / 365 = 26 301.37; 75 % of it.
  expect(answerTo(json).situation?.safeToSpend).toMatchObject({ earmarked: 19726.03 });
});
