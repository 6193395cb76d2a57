/** The figures of the preview; the amounts are those of the published tables, written by hand. */
import { findSchedule } from "../../src/agreement/find-schedule";
import { noMoney } from "../../src/agreement/money";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { contractAmounts } from "../../src/taskpane/preview/contract-amounts";
import { previewOf, shareOfLargest } from "../../src/taskpane/preview/preview-model";
import { isRated, otherScheduleInForce } from "../../src/taskpane/preview/schedule-facts";

const euros = (amount: number) => amount * 100;
const money = (secured: number, atRisk: number) => ({
  secured: euros(secured),
  atRisk: euros(atRisk),
  total: euros(secured + atRisk),
});
const at80 = { rate: 0.8 };
const all = { access: at80, pathways: at80, prevention: at80, quality: at80, support: at80 };
const tier2 = previewOf(computeFunding(readCase({ population: 62000, schedule: "ACI2019", missions: all })));

test("tier 2 under ACI 2019, all missions at 80 %: 202 000 € secure, and 0, 68 000 or 85 000 € at risk", () => {
  expect(tier2.totals).toEqual({
    prudent: money(202000, 0),
    central: money(202000, 68000),
    full: money(202000, 85000),
  });
  expect([tier2.tier, tier2.unknownCount]).toEqual([2, 0]);
});

test("each line has its own money, in the order of the table", () => {
  expect(tier2.lines.map(({ line, money: { central } }) => [line, central])).toEqual([
    ["operating", money(60000, 0)],
    ["access", money(74500, 14000)],
    ["pathways", money(35000, 28000)],
    ["prevention", money(15000, 12000)],
    ["quality", money(10000, 8000)],
    ["support", money(7500, 6000)],
  ]);
});

test("a mission left out has no line, and bars are drawn against the line that may bring the most", () => {
  const preview = previewOf(computeFunding(readCase({ tier: 2, schedule: "ACI2019", missions: { prevention: {} } })));
  expect(preview.lines.map(({ line }) => line)).toEqual(["operating", "prevention"]);
  expect(preview.largest).toBe(euros(60000));
  expect(shareOfLargest(preview.totals.full.total, { ...preview, largest: tier2.largest })).toBe("97.82608695652173%");
});

test("where no amount is known, no bar is drawn", () => {
  expect(shareOfLargest(noMoney, { ...tier2, largest: noMoney })).toBe("0%");
});

describe("under avenant 2 at tier 2", () => {
  const fundingOf = (overrides: readonly object[] = []) =>
    computeFunding(readCase({ population: 62000, schedule: "AV2", missions: { access: {}, crisis: {} }, overrides }));
  const asked = (form: FormState = blankForm, overrides: readonly object[] = []) =>
    contractAmounts(fundingOf(overrides), form).map(({ field, suggestion }) => [field, suggestion]);

  test("the unknown amounts are asked for, each with its unverified suggestion or none", () => {
    expect(asked()).toEqual([
      ["amount:AV2:access:fixed:2", euros(70000)],
      ["amount:AV2:access:variable:2", euros(30000)],
      ["amount:AV2:access:total:2", euros(100000)],
      ["amount:AV2:crisis:plan:2", euros(35000)],
    ]);
  });

  test("an unknown amount counts for nothing, and is counted as unknown", () => {
    const preview = previewOf(fundingOf());
    expect(preview.unknownCount).toBe(3);
    expect(preview.lines.map(({ line, unknownCount }) => [line, unknownCount])).toEqual([
      ["operating", 0],
      ["access", 2],
      ["crisis", 1],
    ]);
    expect(preview.totals.full).toEqual(money(60000, 0));
  });

  test("an amount once typed stays in the form, and is counted", () => {
    const overrides = [{ line: "crisis", part: "plan", tier: 2, amount: 33000 }];
    expect(asked({ "amount:AV2:crisis:plan:2": "33 000" }, overrides)).toContainEqual([
      "amount:AV2:crisis:plan:2",
      euros(35000),
    ]);
    expect(previewOf(fundingOf(overrides)).totals.prudent).toEqual(money(93000, 0));
  });

  test("the total of the mission is no longer asked for once its four parts are given", () => {
    const overrides = ["fixed", "variable", "compensation", "earmarked"].map((part) => ({
      line: "access",
      part,
      tier: 2,
      amount: 20000,
    }));
    expect(asked(blankForm, overrides)).toEqual([["amount:AV2:crisis:plan:2", euros(35000)]]);
  });
});

test("under ACI 2019 nothing is asked of the contract, but what was typed in its place is shown", () => {
  const funding = computeFunding(readCase({ population: 62000, schedule: "ACI2019" }));
  expect(contractAmounts(funding, blankForm)).toEqual([]);
  expect(contractAmounts(funding, { "amount:ACI2019:access:fixed:2": "" }).map(({ part }) => part)).toEqual(["fixed"]);
});

describe("the notice of another schedule", () => {
  test.each([
    { signature: "01/03/2024", chosen: "ACI2019", named: ["Accord de 2019", "Avenant 2 (2022)"] },
    { signature: "2021-03-01", chosen: "AV2", named: ["Avenant 2 (2022)", "Accord de 2019"] },
    { signature: " 31/03/2022 ", chosen: "AV2", named: ["Avenant 2 (2022)", "Accord de 2019"] },
  ])("comes with a signature on $signature under $chosen, and names both: $named", ({ signature, chosen, named }) => {
    const notice = otherScheduleInForce(signature, findSchedule(chosen));
    expect([notice?.chosen, notice?.inForce]).toEqual(named);
  });

  test.each([
    { signature: "01/03/2021", chosen: "ACI2019" },
    { signature: "01/04/2022", chosen: "AV2" },
    { signature: "01/03/2024", chosen: "UNCAM2019" },
    { signature: "", chosen: "AV2" },
    { signature: "31/02/2024", chosen: "AV2" },
    { signature: "01/01/2015", chosen: "AV2" },
  ])("does not come with the signature '$signature' under $chosen", ({ signature, chosen }) => {
    expect(otherScheduleInForce(signature, findSchedule(chosen))).toBeNull();
  });
});

test("a rate is asked for every mission but the crisis", () => {
  expect(isRated("access", findSchedule("AV2"))).toBe(true);
  expect(isRated("envelope", findSchedule("UNCAM2019"))).toBe(true);
  expect(isRated("crisis", findSchedule("AV2"))).toBe(false);
});
