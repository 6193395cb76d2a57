/** Whatever the contract, its workbook tells it back. */
import fc from "fast-check";
import type { Choices, Override } from "../../src/funding/choices";
import { readCase } from "../today";
import { publishedAmount } from "../../src/funding/retained-amount";
import { defaultAssumptions } from "../../src/funding/time/time-choices";
import type { Schedule } from "../../src/agreement/schedule";
import { layoutOf } from "../../src/workbook/layout";
import { sheetMarks } from "../../src/workbook/sheet-marks";
import { drawnContract } from "../engines/drawn-contracts";
import { planOf } from "../plan-of";
import { caseOf, readBack, sheetsOf } from "./sheets-of-plan";

/** The order of the amounts says nothing, nor does one that is the published one; only a schedule with crises tells of them, and one that holds unscheduled care apart. */
function told(choices: Choices): Choices {
  const { time } = choices;
  const schedules = choices.schedules.map(({ schedule, overrides }) => ({
    schedule,
    merged: [],
    overrides: inOrder(overrides, schedule),
  }));
  const { crises, crisesPerYear, crisisEffect, proratePlan } = defaultAssumptions;
  const noCrisis = {
    crisis: { plan: "drafted", declared: false } as const,
    time: { ...time, crises, crisesPerYear, crisisEffect, proratePlan },
  };
  const layout = layoutOf(choices);
  const hasCareApart = layout.rows.some(({ part }) => part === "compensation");
  const noCare = { compensation: true, earmarked: true };
  const told = { ...choices, schedules, ...(layout.crisisSlots === 0 && noCrisis), ...(!hasCareApart && noCare) };
  if (hasCareApart) return told;
  return { ...told, time: { ...told.time, advanceUnscheduledCare: defaultAssumptions.advanceUnscheduledCare } };
}

function inOrder(overrides: readonly Override[], schedule: Schedule): readonly Override[] {
  const keyOf = ({ line, part, tier }: Override) => `${line} ${part} ${tier}`;
  return overrides
    .filter(({ line, part, tier, amount }) => amount !== publishedAmount(line, part, tier, schedule))
    .sort((one, another) => keyOf(one).localeCompare(keyOf(another)));
}

test("the choices read back are those that made it, dates, rates and assumptions with them", () => {
  fc.assert(
    fc.property(drawnContract, (json) => {
      expect(told(readBack(sheetsOf(planOf(json))))).toEqual(told(readCase(json)));
    }),
    { numRuns: 25 },
  );
});

test("a workbook made from a workbook is the same one, but for the remarks on its assumptions", () => {
  fc.assert(
    fc.property(drawnContract, (json) => {
      const plan = planOf(json);
      const again = planOf(caseOf(sheetsOf(plan)));
      const butRemarks = ({ sheets }: typeof plan) => sheets.filter(({ mark }) => mark !== sheetMarks.readme);
      expect(butRemarks(again)).toEqual(butRemarks(plan));
    }),
    { numRuns: 10 },
  );
});
