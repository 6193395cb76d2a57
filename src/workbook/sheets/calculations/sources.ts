import type { WorkbookModel } from "../../model";
import type { AssumptionRefs, TimeAssumptionRefs } from "../assumptions/assumptions";
import type { RateRefs } from "../rates/rates";

/** What the sheet Calculs reads. */
export interface CalculationSources {
  readonly model: WorkbookModel;
  readonly assumptions: AssumptionRefs;
  readonly time: TimeAssumptionRefs;
  readonly rates: RateRefs;
  /** The cell of the scenario shown. */
  readonly scenario: string;
}
