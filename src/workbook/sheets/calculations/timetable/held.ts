import type { ContractYear } from "../../../../agreement/contract-year";
import type { Schedule } from "../../../../agreement/schedule";
import { cellOfRange } from "../../../address";
import type { CalculationSources } from "../sources";

/** That a schedule of the year holds something; null: all schedules of the contract do. */
export function heldCondition(
  holds: (schedule: Schedule) => boolean,
  year: ContractYear,
  { model, time }: CalculationSources,
): string | null {
  const { schedules } = model.layout;
  if (schedules.every(holds)) return null;
  const days = schedules.flatMap((schedule, index) => {
    const column = time.years.days[index];
    return column !== undefined && holds(schedule) ? [cellOfRange(column, year - 1)] : [];
  });
  return `${days.join("+")}>0`;
}
