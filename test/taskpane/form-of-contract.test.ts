/** Whatever the contract, the form tells it back: dates, rates, tiers, crises, assumptions and amounts of both tables. */
import fc from "fast-check";
import { caseSchema } from "../../src/funding/case-file";
import type { Choices, Override } from "../../src/funding/choices";
import { readCase } from "../today";
import { defaultAssumptions } from "../../src/funding/time/time-choices";
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { formOfCase } from "../../src/taskpane/form/form-of-case";
import { blankForm, filterForm, ruleIn, scheduleIn, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "./form-today";
import { missionsOfSchedules, schedulesIn } from "../../src/taskpane/form/schedules-in";
import type { Language } from "../../src/texts/language";
import { drawnContract } from "../engines/drawn-contracts";

const anyLanguage = fc.constantFrom<Language>("fr", "en");
const formOf = (json: object, language: Language): FormState => ({ ...blankForm, ...formOfCase(json, language) });

/** A field that was never typed and one that is empty are the same. */
const typedIn = (form: FormState) => filterForm(form, (field) => form[field] !== "");

/** The order of the amounts says nothing; only a schedule that pays crises tells of them. */
function told(choices: Choices, form: FormState): Choices {
  const { crises, crisesPerYear, crisisEffect, proratePlan } = defaultAssumptions;
  const noCrisis = { ...choices.time, crises, crisesPerYear, crisisEffect, proratePlan };
  const paysCrises = missionsOfSchedules(schedulesIn(form)).includes("crisis");
  return {
    ...choices,
    schedules: choices.schedules.map((one) => ({ ...one, overrides: inOrder(one.overrides) })),
    time: paysCrises ? choices.time : noCrisis,
  };
}

function inOrder(overrides: readonly Override[]): readonly Override[] {
  const keyOf = ({ line, part, tier }: Override) => `${line} ${part} ${tier}`;
  return [...overrides].sort((one, another) => keyOf(one).localeCompare(keyOf(another)));
}

test("a contract shown in the form, in either language, states the same choices", () => {
  fc.assert(
    fc.property(drawnContract, anyLanguage, (json, language) => {
      const form = formOf(json, language);
      expect(told(readCase(caseOfForm(form, language)), form)).toEqual(told(readCase(json), form));
    }),
    { numRuns: 300 },
  );
});

test("nothing of a contract that can be read is wrong in the form", () => {
  fc.assert(
    fc.property(drawnContract, anyLanguage, (json, language) => {
      const { problems, choices } = readForm(formOf(json, language), language);
      expect([...problems]).toEqual([]);
      expect(choices).not.toBeNull();
    }),
    { numRuns: 50 },
  );
});

test("a form shown, stated as a case and shown again is the same form", () => {
  fc.assert(
    fc.property(drawnContract, anyLanguage, (json, language) => {
      const form = formOf(json, language);
      expect(typedIn({ ...form, ...formOfCase(caseOfForm(form, language), language) })).toEqual(typedIn(form));
    }),
    { numRuns: 100 },
  );
});

/** Every key of a case, of the assumptions and of a mission, away from its default. */
const whole = {
  document: { preparedBy: "Cabinet Léon", preparedFor: "le bureau", note: "Avant le dialogue de gestion." },
  name: "CPTS du Val",
  communes: { list: "Gex (01173) ; Seillonnaz (01400)", population: 13_000, source: "Insee, 2023" },
  population: 62000,
  tier: 2,
  schedule: "ACI2019",
  scheduleConfirmed: true,
  signature: "2020-03-01",
  situation: { day: "2022-06-01", bankBalance: 12345.67, commitments: 1000, earmarkedSpent: 500 },
  missions: {
    access: {
      rate: 0.5,
      rates: [0.5, 0.6, 0.7],
      start: "2020-09-01",
      stop: "2024-01-01",
      compensation: false,
      earmarkedOfFixed: 12000,
    },
    pathways: { kept: false, rate: 0.4, start: "2021-01-01" },
    crisis: { kept: false, start: "2023-01-01", stop: "2023-06-30" },
    quality: { kept: false, rates: [0, 0.1] },
  },
  overrides: [
    { line: "access", part: "fixed", tier: 2, amount: 19000.5 },
    { line: "crisis", part: "plan", tier: 2, amount: 33000, schedule: "AV2", suggested: true },
  ],
  assumptions: {
    crisisPlan: "updated",
    crisisDeclared: true,
    crises: ["2023-02-01", "2023-03-15"],
    crisesPerYear: 2,
    crisisEffect: "2023-01-01",
    tiers: [null, null, 3],
    prorationBasis: "months",
    prorateVariable: false,
    proratePlan: true,
    advanceUnscheduledCare: true,
    balanceLag: 3,
    balanceDelay: 5,
    scheduleRule: "prorata",
    stoppedMission: "kept",
    intentAid: { amount: 1000, date: "2019-12-01" },
    startUpSupplement: { amount: 0.01 },
    scenario: "prudent",
  },
} as const;

test("all that a case may say is tried below, but for taking all suggestions, which is a gesture", () => {
  expect(Object.keys(caseSchema.entries).filter((key) => !(key in whole))).toEqual(["suggestions"]);
});

test.each(["fr", "en"] as const)("every key of a case has its place in the form, in %s", (language) => {
  const form = formOf(whole, language);
  const again = readCase(caseOfForm(form, language));
  expect(again).toEqual(readCase(whole));
  expect([
    again.time.scenario,
    again.missions.get("crisis")?.isKept,
    again.schedules.map(({ overrides }) => overrides.length),
  ]).toEqual(["prudent", false, [1, 1]]);
});

test("a case that names its missions in one word, or none, keeps those of its schedule", () => {
  const kept = (missions: object) => {
    const form = formOf({ population: 62000, schedule: "AV2", ...missions }, "fr");
    return [...(readForm(form, "fr").choices?.missions.keys() ?? [])];
  };
  expect(kept({})).toEqual(["access", "pathways", "prevention", "crisis"]);
  expect(kept({ missions: "core" })).toEqual(["access", "pathways", "prevention", "crisis"]);
  expect(kept({ missions: "all" })).toEqual(["access", "pathways", "prevention", "crisis", "quality", "support"]);
});

test("a case that names no schedule has that of its signature, year by year", () => {
  const form = formOf({ population: 62000, signature: "2020-03-01" }, "fr");
  expect([form.schedule, form.scheduleRule]).toEqual(["", ""]);
  expect([scheduleIn(form).file.id, ruleIn(form)]).toEqual(["ACI2019", "startOfYear"]);
});
