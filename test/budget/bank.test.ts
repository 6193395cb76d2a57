/** What of the grant is announced and not in the bank: the oldest payments are received first. */
import { wholeAnswerOf } from "../../src/budget/whole-answer";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { computeFunding } from "../../src/funding/funding";
import { answerWords } from "../../src/texts/fr/answer";
import { planOf } from "../plan-of";
import { today } from "../today";
import { community } from "./community";

/** Signed on 1 January 2021: 60 000 of operating grant and the advances of the fixed parts that day, the balances in March 2022. */
const paid = { ...community, situation: { day: "2021-02-10" } };

function answerOf(received: readonly object[] | undefined, changed: object = {}) {
  const charges = [{ nature: "rent", monthly: 700, first: "2021-01" }];
  const json = { ...paid, charges, ...changed, ...(received && { received }) };
  const { choices, planned } = readWholeCase(json, today);
  return wholeAnswerOf(computeFunding(choices), planned, answerWords);
}

test("nothing is late as long as nobody says what was received", () => {
  expect(answerOf(undefined).bank).toBeNull();
});

test("the last payments of the day are those that lack what is missing, late by forty days", () => {
  const all = answerOf([]).bank;
  const total = all?.announced ?? 0;
  expect(all).toMatchObject({ received: 0, lacking: total, unknown: 0 });
  expect(all?.late.map(({ amount, missing, days }) => [amount - missing, days])).toEqual(
    (all?.late ?? []).map(() => [0, 40]),
  );
  const bank = answerOf([{ date: "2021-01-20", amount: total - 1000 }]).bank;
  const last = all?.late.at(-1);
  expect(bank).toMatchObject({ lacking: 1000, late: [{ ...last, missing: 1000, days: 40 }] });
});

test("a payment of the day itself is not late, nor what is received after it there", () => {
  expect(answerOf([], { situation: { day: "2021-01-01" } }).bank).toMatchObject({ announced: 0, late: [] });
  const after = answerOf([{ date: "2021-02-11", amount: 999999 }]).bank;
  expect(after).toMatchObject({ received: 0 });
});

test("the remarks say how much is late, and since when", () => {
  const late = answerOf([{ date: "2021-01-20", amount: 60000 }]).budgetNotes.filter((one) => one.includes("en retard"));
  expect(late.join()).toMatch(/le plus ancien depuis 40.jours/);
});

/** The page, from its titles to the last row that is printed. */
function pageOf(received: readonly object[] | undefined) {
  const { sheets } = planOf({ ...paid, ...(received && { received }) });
  const page = sheets.find(({ name }) => name === "Versements en retard");
  const last = page?.print.lastRow ?? 0;
  const rows = Array.from({ length: last }, (_, index) => page?.cells.filter(({ row }) => row === index + 1) ?? []);
  return rows.map((cells) => cells.map(({ value }) => value));
}

test("the page lists what is late, each payment with its days, and prints no empty row", () => {
  const { late, announced } = answerOf([]).bank ?? { late: [], announced: 0 };
  const page = pageOf([{ date: "2021-01-20", amount: 20000 }]);
  expect(page).toHaveLength(5 + late.length);
  expect(page[2]).toEqual(["Manque en tout", announced - 20000]);
  const [first, ...others] = page.slice(5);
  expect(first?.slice(1)).toEqual([
    "Fonctionnement",
    "Avance",
    late[0]?.amount,
    20000,
    (late[0]?.amount ?? 0) - 20000,
    40,
  ]);
  expect(others.map((row) => row.slice(3))).toEqual(late.slice(1).map(({ amount }) => [amount, 0, amount, 40]));
});

test("it says that nothing is late, and is not there as long as nobody says what was received", () => {
  expect(pageOf([{ date: "2021-01-20", amount: 9999999 }])[3]).toEqual(["Aucun versement en retard."]);
  expect(pageOf(undefined)).toEqual([]);
});

/**
 * By 10 February 2021: 60 000 of operating grant, and 75 % of 17 500 + 35 000 + 15 000 (unscheduled care is not advanced):
 * 110 625. By 1 April 2022: a first year of 184 500, its variable part of 67 500 at the best; then 75 % of 60 000 and of 67 500.
 */
describe.each([
  ["all that was announced", "2021-02-10", {}, 110_625, 0],
  ["a cent more", "2021-02-10", {}, 110_625.01, 0.01],
  ["a payment that was written twice", "2021-02-10", {}, 221_250, 110_625],
  ["better results than those retained", "2022-04-01", {}, 347_625, 0],
  ["more than the best", "2022-04-01", {}, 347_626, 1],
  ["what an amount to enter may explain", "2022-06-01", { schedule: "AV2", signature: "2022-05-01" }, 999_999, 0],
] as const)("of %s on %s", (_, day, changed, amount, beyond) => {
  const json = { ...changed, situation: { day } };
  const received = [{ date: day, amount }];

  test("the remarks say what is in the bank and none of the grant", () => {
    const notes = answerOf(received, json).budgetNotes.filter((one) => one.includes("au-delà de tout"));
    const figures = notes.map((one) => Number(/^[\d\s,]+/.exec(one)?.[0].replace(/\s/g, "").replace(",", ".")));
    expect(figures).toEqual(beyond === 0 ? [] : [beyond]);
  });

  test("and so does Contrôles", () => {
    const plan = planOf({ ...paid, charges: [], ...json, received });
    const cells = plan.sheets.find(({ name }) => name === "Contrôles")?.cells ?? [];
    const row = cells.find(({ value }) => value === "ACI reçue au-delà de ce qui a pu être versé")?.row;
    expect(cells.find((one) => one.row === row && one.column === 3)?.value).toBe(beyond);
  });
});
