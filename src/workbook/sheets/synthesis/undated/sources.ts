/** What the parts of Synthèse read as long as the contract has no signature. */
import type { RankedLines } from "../../../line-table";
import type { WorkbookModel } from "../../../model";
import type { AssumptionRefs } from "../../assumptions/assumptions";
import type { YearDetailRefs } from "../../year-detail/year-detail";

export interface UndatedSources {
  readonly model: WorkbookModel;
  readonly assumptions: AssumptionRefs;
  readonly funding: YearDetailRefs;
  readonly lines: RankedLines;
}
