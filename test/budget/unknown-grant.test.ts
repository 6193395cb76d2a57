/** While a part of the grant is to be entered: what goes by the grant is not known either, and the cash says what it lacks. */
import { budgetSaid } from "../../src/cli/budget-said";
import { answerTo, readBudget, yearOf } from "./read-plan";

/** Under avenant 2, nobody knows at size 2 what access to care and the crisis plan are worth. */
const lacking = {
  tier: 2,
  schedule: "AV2",
  signature: "2023-01-15",
  situation: { day: "2024-06-30", bankBalance: 1000 },
  missions: { access: { rate: 0.8 }, pathways: { rate: 0.5 }, crisis: {} },
  charges: [{ nature: "rent", monthly: 1000, first: "2024-01", last: "2024-12", key: "prorata" }],
};

/** As a terminal says it. */
const saidOf = (json: object) => budgetSaid(readBudget(json)).join("\n").replaceAll("\u00a0", " ");

const partsOf = (json: object) =>
  yearOf(json, "2024").envelopes.map(({ envelope, shared, unknown }) => [envelope, shared, unknown]);

describe("a cost shared by the secure grants of the missions", () => {
  test("falls on none of them for a known amount while one of these grants is to be entered", () => {
    // Of access, two parts of two contract years; of the crisis the plan that counts on 14 January; and the share of the rent.
    expect(partsOf(lacking)).toEqual([
      ["operating", 0, 0],
      ["access", 0, 5],
      ["pathways", 0, 1],
      ["crisis", 0, 2],
    ]);
    expect(yearOf(lacking, "2024")).toMatchObject({ charges: 12000 });
  });

  test("falls on them whole once each is entered", () => {
    const amounts = [
      { line: "access", part: "fixed", tier: 2, amount: 70000 },
      { line: "access", part: "variable", tier: 2, amount: 30000 },
      { line: "crisis", part: "plan", tier: 2, amount: 35000 },
      { line: "crisis", part: "update", tier: 2, amount: 17500 },
    ];
    // Of access and pathways what the days of 2024 earn, and the plan of 35 000 that counts on 14 January: 12 000 in all.
    const parts = partsOf({ ...lacking, overrides: amounts });
    expect(parts.reduce((all, [, shared]) => all + Number(shared), 0)).toBe(12000);
    expect(parts.map(([, , unknown]) => unknown)).toEqual([0, 0, 0, 0]);
  });

  test("falls by a key that is typed, whatever is to be entered", () => {
    const charges = [{ ...lacking.charges[0], key: "locaux" }];
    const sharing = [{ name: "locaux", shares: { access: 0.5, pathways: 0.5 } }];
    expect(partsOf({ ...lacking, charges, sharing })).toEqual([
      ["operating", 0, 0],
      ["access", 6000, 4],
      ["pathways", 6000, 0],
      ["crisis", 0, 1],
    ]);
  });

  test("is known where the variable parts alone are to be entered: no key goes by them", () => {
    const fixed = [{ line: "access", part: "fixed", tier: 2, amount: 70000 }];
    const json = { ...lacking, missions: { access: {}, pathways: {} }, overrides: fixed };
    // 70 000 and 35 000 a year: two thirds and a third of the rent.
    expect(partsOf(json)).toEqual([
      ["operating", 0, 0],
      ["access", 8000, 2],
      ["pathways", 4000, 0],
    ]);
  });
});

describe("eighteen months of cash", () => {
  test("count each payment of the grant without an amount, month by month and in all", () => {
    const { cash } = answerTo(lacking);
    const months = cash?.central.months.filter(({ unknown }) => unknown > 0);
    // The advance of year 3; in March the balances of the fixed and variable parts of year 2, and its plan.
    expect(months?.map(({ from, unknown }) => [from, unknown])).toEqual([
      ["2024-12-30", 1],
      ["2025-02-28", 3],
    ]);
    expect(cash?.central.unknown).toBe(4);
    expect(cash?.prudent.unknown).toBe(4);
  });

  test("say so beside their lowest point", () => {
    expect(saidOf(lacking)).toContain("(4 versements de l'ACI à saisir, non comptés)");
    const both = { ...lacking, charges: [...lacking.charges, { nature: "fees", first: "2024-09", last: "2024-09" }] };
    expect(saidOf(both)).toContain("(4 versements de l'ACI à saisir et 1 charge sans montant, non comptés)");
  });
});
