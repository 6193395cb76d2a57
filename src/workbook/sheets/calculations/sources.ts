import type { ContractYear } from "../../../agreement/contract-year";
import type { MissionId } from "../../../agreement/lines";
import type { DatedModel } from "../../model";
import type { AssumptionRefs, TimeAssumptionRefs } from "../assumptions/assumptions";
import type { PlannedRefs } from "../plan-inputs/refs";
import type { ScheduleRefs } from "../schedule/schedule";

/** What the sheet Calculs reads. */
export interface CalculationSources {
  readonly model: DatedModel;
  readonly assumptions: AssumptionRefs;
  readonly time: TimeAssumptionRefs;
  readonly schedules: ScheduleRefs;
  /** Where the indicators of a mission and year give its rate, empty where they do not; null: the case follows none. */
  readonly earnedRate: ((mission: MissionId, year: ContractYear) => string | null) | null;
  /** The years that are closed, row by row; null: none is. */
  readonly closed: PlannedRefs["closed"];
  /** The cell of the scenario shown. */
  readonly scenario: string;
}
