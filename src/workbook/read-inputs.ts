/** Reads a workbook of ours back into the case that it answers, as people left its input cells. */
import { findSchedule } from "../agreement/find-schedule";
import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import { toEuros } from "../agreement/money";
import { Refused } from "../agreement/refusal";
import { tiers, type Schedule, type Tier } from "../agreement/schedule";
import { missionsOf } from "../agreement/total";
import { computeBudget } from "../budget/budget";
import { isRemembered } from "../budget/remembered";
import { readCase } from "../budget/read-case";
import { publishedAmount } from "../budget/retained-amount";
import { tableRowsOf } from "../budget/table-rows";
import { assumptionTexts } from "../texts/fr/workbook/assumptions";
import { yes } from "../texts/fr/workbook/common";
import { buildWorkbook } from "./build-workbook";
import type { InputKey } from "./input-key";
import type { CellValue } from "./plan";
import { sheetMarks } from "./sheet-marks";

/** The values of a sheet from A1, row by row. */
type Values = readonly (readonly CellValue[])[];
type Inputs = (key: InputKey) => CellValue;

/**
 * @param valuesOf the values of the sheet that bears a mark, undefined when there is none
 * @returns a case for `readCase`, which judges what was typed; null when these are not the sheets of a budget
 */
export function caseOfSheets(valuesOf: (mark: string) => Values | undefined): object | null {
  const schedule = scheduleIn(valuesOf(sheetMarks.assumptions) ?? []);
  if (schedule === null) return null;
  const places = inputPlaces(schedule);
  const inputs: Inputs = (key) => {
    const place = places.get(key);
    return place ? blankAsNull(valuesOf(place.mark)?.[place.row - 1]?.[place.column - 1]) : null;
  };
  return caseOf(inputs, schedule);
}

function scheduleIn(assumptions: Values): Schedule | null {
  const row = assumptions.find(([label]) => label === assumptionTexts.schedule);
  try {
    return row ? findSchedule(row[1]) : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Where the workbook of a schedule has its inputs: the layout depends on nothing else. */
function inputPlaces({ file }: Schedule): ReadonlyMap<InputKey, { mark: string; row: number; column: number }> {
  const plan = buildWorkbook(computeBudget(readCase({ population: 1, schedule: file.id, missions: "all" })), "");
  return new Map(
    plan.sheets.flatMap(({ mark, cells }) =>
      cells.flatMap(({ input, row, column }) => (input ? [[input, { mark, row, column }] as const] : [])),
    ),
  );
}

function caseOf(inputs: Inputs, schedule: Schedule): object {
  const named = missionsOf(schedule).filter((mission) => isKept(mission, inputs) || remembers(mission, inputs));
  return {
    name: String(inputs("name") ?? ""),
    population: inputs("population"),
    tier: inputs("contractTier"),
    schedule: schedule.file.id,
    signature: inputs("signature"),
    missions: Object.fromEntries(named.map((mission) => [mission, missionOf(mission, inputs)])),
    overrides: overridesIn(inputs, schedule),
    assumptions: {
      crisisPlan: inputs("crisisPlan") === assumptionTexts.updated ? "updated" : "drafted",
      crisisDeclared: inputs("crisisDeclared") === yes,
    },
  };
}

function isKept(mission: MissionId, inputs: Inputs): boolean {
  return inputs(`kept:${mission}`) === yes;
}

function remembers(mission: MissionId, inputs: Inputs): boolean {
  const rate = inputs(`rate:${mission}`);
  return isRemembered(mission, {
    rate,
    compensation: inputs("compensation") === yes,
    earmarked: inputs("earmarked") === yes,
  });
}

function missionOf(mission: MissionId, inputs: Inputs): object {
  if (mission === "crisis") return {};
  const rated = { ...(!isKept(mission, inputs) && { kept: false }), rate: inputs(`rate:${mission}`) };
  if (mission !== "access") return rated;
  return { ...rated, compensation: inputs("compensation") === yes, earmarked: inputs("earmarked") === yes };
}

/** The amounts that are no longer those published; an amount that was erased is the published one again. */
function overridesIn(inputs: Inputs, schedule: Schedule): readonly object[] {
  return tableRowsOf(schedule).flatMap(({ line, part }) =>
    tiers.flatMap((tier) => {
      const amount = inputs(`amount:${line}:${part}:${tier}`);
      return amount === null || isPublished(amount, line, part, tier, schedule) ? [] : [{ line, part, tier, amount }];
    }),
  );
}

function isPublished(amount: CellValue, line: LineId, part: PartOrTotal, tier: Tier, schedule: Schedule): boolean {
  const published = publishedAmount(line, part, tier, schedule);
  return published !== null && toEuros(published) === amount;
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}
