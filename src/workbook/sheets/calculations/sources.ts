import type { DatedModel } from "../../model";
import type { AssumptionRefs, TimeAssumptionRefs } from "../assumptions/assumptions";
import type { ScheduleRefs } from "../schedule/schedule";

/** What the sheet Calculs reads. */
export interface CalculationSources {
  readonly model: DatedModel;
  readonly assumptions: AssumptionRefs;
  readonly time: TimeAssumptionRefs;
  readonly schedules: ScheduleRefs;
  /** The cell of the scenario shown. */
  readonly scenario: string;
}
