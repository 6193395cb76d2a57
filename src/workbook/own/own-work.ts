import type { CellPlan, NamePlan, SheetPlan } from "../plan";
import type { LeftBehind } from "./left-behind";

/** What a person added to a workbook of ours. */
export interface OwnWork {
  /** Sheets of their own, before ours and after them. */
  readonly before: readonly SheetPlan[];
  readonly after: readonly SheetPlan[];
  /** What they wrote in sheets of ours, by the sheet's mark. */
  readonly texts: ReadonlyMap<string, readonly CellPlan[]>;
  /** The mark of each sheet of ours, by the name that it had there, in lower case: formulas of their own tell it so. */
  readonly calledSo: ReadonlyMap<string, string>;
  readonly names: readonly NamePlan[];
  readonly left: readonly LeftBehind[];
}
