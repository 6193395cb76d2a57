/** Where a workbook of ours has its input cells, and what they hold. */
import { findSchedule } from "../../agreement/find-schedule";
import { Refused } from "../../agreement/refusal";
import type { Schedule } from "../../agreement/schedule";
import { computeFunding } from "../../funding/funding";
import { readCase } from "../../funding/read-case";
import { assumptionTexts } from "../../texts/fr/workbook/assumptions";
import { timeTexts } from "../../texts/fr/workbook/time-assumptions";
import { buildWorkbook } from "../build-workbook";
import type { InputKey } from "../input-key";
import { layoutOf, type Layout } from "../layout";
import type { CellValue } from "../plan";
import { sheetMarks } from "../sheet-marks";

/** The values of a sheet from A1, row by row. */
type Values = readonly (readonly CellValue[])[];

/** The values of the sheet that bears a mark, undefined when there is none. */
export type ValuesOf = (mark: string) => Values | undefined;

export interface Inputs {
  readonly layout: Layout;
  /** What an input cell holds: null, nothing; undefined: the workbook has no such cell. */
  readonly at: (key: InputKey) => CellValue | undefined;
}

/** null: these are not the sheets of a budget. */
export function inputsOf(valuesOf: ValuesOf): Inputs | null {
  const assumptions = valuesOf(sheetMarks.assumptions) ?? [];
  const schedule = scheduleIn(assumptions);
  if (schedule === null) return null;
  const choices = readCase(templateOf(schedule, assumptions));
  const places = inputPlaces(choices);
  const at: Inputs["at"] = (key) => {
    const place = places.get(key);
    return place && blankAsNull(valuesOf(place.mark)?.[place.row - 1]?.[place.column - 1]);
  };
  return { layout: layoutOf(choices), at };
}

function scheduleIn(assumptions: Values): Schedule | null {
  const row = rowOf(assumptionTexts.schedule, assumptions);
  try {
    return row ? findSchedule(row[1]) : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function rowOf(label: string, assumptions: Values): Values[number] | undefined {
  return assumptions.find((row) => row[0] === label);
}

/** A case with the same layout: the same tables, and as much room for crises. */
function templateOf({ file }: Schedule, assumptions: Values): object {
  const scheduleRule = rowOf(timeTexts.firstDay(file.id), assumptions) ? "startOfYear" : "chosen";
  const crises: string[] = [];
  while (rowOf(timeTexts.crisis(crises.length + 1), assumptions)) crises.push("2023-01-01");
  return { population: 1, schedule: file.id, missions: "all", assumptions: { scheduleRule, crises } };
}

function inputPlaces(choices: ReturnType<typeof readCase>) {
  const { sheets } = buildWorkbook(computeFunding(choices), "");
  return new Map(
    sheets.flatMap(({ mark, cells }) =>
      cells.flatMap(({ input, row, column }) => (input ? [[input, { mark, row, column }] as const] : [])),
    ),
  );
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}
