/** Where the rate of a mission and year is that its indicators give: known before the sheet that holds it is made. */
import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import type { MissionId } from "../../../agreement/lines";
import { ratedMissions, type RatedMission } from "../../../budget/indicators/indicator";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { fixedCell, fixedRange, onSheet } from "../../address";
import type { Layout } from "../../layout";
import { isRated } from "../assumptions/missions";

/** Under a title, a sentence, and the heads of the only block. */
export const firstRow = 7;
const columns = { mission: 1, year: 2, rate: 11 } as const;

/** In the order of the rows. */
export function missionsIn(layout: Layout): readonly RatedMission[] {
  return ratedMissions.filter((mission) => layout.missions.includes(mission) && isRated(mission, layout));
}

/** Empty where the indicators of the mission and year give none; null: the schedules of the contract rate no such mission. */
export function earnedRateCell(mission: MissionId, year: ContractYear, layout: Layout): string | null {
  const place = missionsIn(layout).findIndex((one) => one === mission);
  if (place < 0) return null;
  const row = firstRow + place * contractYears.length + year - 1;
  return onSheet(sheetNames.indicatorCalculations, fixedCell(columns.rate, row));
}

/** All of them: the missions, their years and their rates, down one column each. */
export function earnedRateColumns(layout: Layout): Readonly<Record<keyof typeof columns, string>> {
  const last = firstRow + missionsIn(layout).length * contractYears.length - 1;
  const down = (column: number) => onSheet(sheetNames.indicatorCalculations, fixedRange(column, firstRow, last));
  return { mission: down(columns.mission), year: down(columns.year), rate: down(columns.rate) };
}
