/** A workbook tells its case back: what a rebuild or another machine starts from. */
import { toIso } from "../../src/agreement/day";
import { readCase, today } from "../today";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue } from "../../src/workbook/plan";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { readBack, sheetsOf, type } from "./sheets-of-plan";

test.each(examples)("$name: the choices read back are those that made it", ({ json }) => {
  const plan = planOf(json);
  expect(readBack(sheetsOf(plan))).toEqual(readCase(json));
});

describe("what people typed in the cells since", () => {
  const json = { name: "CPTS du Val", population: 62000, schedule: "AV2", missions: "all" };
  const plan = planOf(json);
  /** The agreement of 2019 has switches for unscheduled care; avenant 2 holds it within the fixed part. */
  const of2019 = planOf({ ...json, schedule: "ACI2019" });
  const edited = (key: InputKey, value: CellValue) => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, key, value);
    return readBack(sheets);
  };

  test("the day of the situation is that of the file, whatever the day on which it is read", () => {
    const earlier = { ...json, situation: { day: "2025-03-15" } };
    const again = readBack(sheetsOf(planOf(earlier)));
    expect(toIso(again.situation.day)).toBe("2025-03-15");
    expect(edited("situation:day", 46_000).situation.day).toBe(46_000);
  });

  test("a day of the situation that was erased is the day of the reading", () => {
    expect(edited("situation:day", "").situation.day).toBe(today);
  });

  test("a population is read", () => {
    expect(edited("population", 81000).population).toBe(81000);
  });

  test("a contract's tier is read", () => {
    expect(edited("contractTier", 3).contractTier).toBe(3);
  });

  test("a mission put to Non is no longer kept", () => {
    expect(edited("kept:prevention", "Non").missions.get("prevention")?.isKept ?? false).toBe(false);
  });

  test("the rate of a mission put to Non is remembered", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "rate:quality", 0.4);
    type(sheets, plan, "kept:quality", "Non");
    expect(readBack(sheets).missions.get("quality")).toEqual({ isKept: false, rate: 0.4 });
  });

  test("a switch of the access mission put to Non is remembered", () => {
    const sheets = sheetsOf(of2019);
    type(sheets, of2019, "earmarked", "Non");
    type(sheets, of2019, "kept:access", "Non");
    const { earmarked, missions } = readBack(sheets);
    expect([earmarked, missions.get("access")]).toEqual([false, { isKept: false, rate: 0 }]);
  });

  test("a rate is read", () => {
    expect(edited("rate:pathways", 0.625).missions.get("pathways")).toEqual({ isKept: true, rate: 0.625 });
  });

  test("an erased rate is the prudent one", () => {
    expect(edited("rate:pathways", "").missions.get("pathways")).toEqual({ isKept: true, rate: 0 });
  });

  test("a switch is read", () => {
    const sheets = sheetsOf(of2019);
    type(sheets, of2019, "earmarked", "Non");
    expect(readBack(sheets).earmarked).toBe(false);
  });

  test("the crisis inputs are read", () => {
    expect(edited("crisisPlan", "Mise à jour").crisis.plan).toBe("updated");
    expect(edited("crisisDeclared", "Oui").crisis.declared).toBe(true);
  });

  test("an unknown amount that was filled is an override", () => {
    expect(edited("amount:AV2:access:fixed:2", 55000).schedules[0]?.overrides).toEqual([
      { line: "access", part: "fixed", tier: 2, amount: 5500000, isToConfirm: false },
    ]);
  });

  test("a suggestion that was taken stays to be confirmed, until another amount is typed or the suggestion is erased", () => {
    const suggestions = [
      { line: "access", part: "fixed", tier: 2, amount: 70_000, suggested: true },
      { line: "access", part: "variable", tier: 2, amount: 30_000, suggested: true },
      { line: "crisis", part: "plan", tier: 2, amount: 35_000, suggested: true },
    ];
    const plan = planOf({ population: 62_000, schedule: "AV2", missions: "core", overrides: suggestions });
    const marksAfter = (typed: readonly (readonly [InputKey, CellValue])[]) => {
      const sheets = sheetsOf(plan);
      for (const [key, value] of typed) type(sheets, plan, key, value);
      return readBack(sheets).schedules[0]?.overrides.map(({ amount, isToConfirm }) => [amount, isToConfirm]);
    };
    const [variable, drafting] = [
      [3_000_000, true],
      [3_500_000, true],
    ];
    expect(marksAfter([])).toEqual([[7_000_000, true], variable, drafting]);
    expect(marksAfter([["amount:AV2:access:fixed:2", 69_500]])).toEqual([[6_950_000, false], variable, drafting]);
    expect(marksAfter([["suggested:AV2:access:fixed:2", null]])).toEqual([[7_000_000, false], variable, drafting]);
  });

  test("an amount put back to the published one is none", () => {
    expect(edited("amount:AV2:pathways:fixed:2", 35000).schedules[0]?.overrides).toEqual([]);
  });

  test("the dates of a mission are read", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "start:crisis", 45_200);
    type(sheets, plan, "stop:crisis", 45_900);
    expect(readBack(sheets).time.missions.get("crisis")).toMatchObject({ start: 45_200, stop: 45_900 });
  });

  test("the dates of a mission put to Non are remembered", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "kept:crisis", "Non");
    type(sheets, plan, "start:crisis", 45_200);
    const { missions, time } = readBack(sheets);
    expect([missions.get("crisis")?.isKept, time.missions.get("crisis")?.start]).toEqual([false, 45_200]);
  });

  test("the rate of a year is read, the other years keep the mission's", () => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, "rate:pathways", 0.4);
    type(sheets, plan, "rate:pathways:3", 0.9);
    expect(readBack(sheets).time.missions.get("pathways")?.rates).toEqual([0.4, 0.4, 0.9, 0.4, 0.4]);
  });

  test("the tier of a year is read", () => {
    expect(edited("tier:3", 4).time.tiers).toEqual([null, null, 4]);
  });

  test("the dates of crises are read, whichever cells they are in", () => {
    expect(edited("crisis:3", 45_700).time.crises).toEqual([45_700]);
  });

  test("the assumptions are read", () => {
    expect(edited("prorationBasis", "Mois").time.prorationBasis).toBe("months");
    expect(edited("prorateVariable", "Non").time.prorateVariable).toBe(false);
    expect(edited("stoppedMission", "Conservée").time.stoppedMission).toBe("kept");
    expect(edited("balanceLag", 6).time.balanceLag).toBe(6);
    expect(edited("intentAid", 17_500).time.intentAid).toEqual({ amount: 1_750_000, date: null });
  });

  test("the rule that brings a second table in is read, for the next workbook to have it", () => {
    expect(edited("scheduleRule", "Prorata des jours").time.scheduleRule).toBe("prorata");
  });

  test("an erased delay is the schedule's, as the formulas take it", () => {
    expect(edited("balanceLag", "").time.balanceLag).toBeNull();
  });

  test("a wrong population is refused, not dropped", () => {
    expect(() => edited("population", "beaucoup")).toThrow("population");
  });
});

test("an amount of another schedule is read back in its own", () => {
  const plan = planOf({ population: 62_000, signature: "2021-03-01" });
  const sheets = sheetsOf(plan);
  type(sheets, plan, "amount:AV2:access:fixed:2", 17_500);
  const amounts = readBack(sheets).schedules.map(({ schedule, overrides }) => [schedule.file.id, overrides]);
  expect(amounts).toEqual([
    ["ACI2019", []],
    ["AV2", [{ line: "access", part: "fixed", tier: 2, amount: 1_750_000, isToConfirm: false }]],
  ]);
});

test("sheets that are not a budget are nobody's case", () => {
  expect(caseOfWorkbook({ names: [], sheets: [] })).toBeNull();
  const sheets = [{ name: "Hypothèses", values: [["Barème appliqué", "AV2"]] }];
  expect(caseOfWorkbook({ names: [], sheets })).toBeNull();
});
