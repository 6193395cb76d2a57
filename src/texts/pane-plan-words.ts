/** What the pane says of the budget beside the grant, once that section is open. */
import type { PageId } from "../budget/pages";
import type { Labelled } from "./pane-words";

export interface PlanWords {
  readonly wanted: Labelled;
  /** Rows are not taken away from here. */
  readonly held: (rows: number) => string;
  readonly starter: Labelled;
  /** Those of a workbook that has some stay alone. */
  readonly indicators: Labelled;
  readonly pages: string;
  readonly page: Readonly<Record<PageId, Labelled>>;
  readonly pasted: Labelled & {
    /** What a refusal calls the block. */
    readonly place: string;
    readonly reading: string;
    readonly read: (charges: number) => string;
  };
  /** Opens what reads an accountant's file. */
  readonly ledger: string;
  /** Opens what sets other cases beside this one. */
  readonly comparison: string;
  /** Opens what closes a contract year. */
  readonly closing: string;
  /** Pages that nothing dates would be missing. */
  readonly undated: string;
}
