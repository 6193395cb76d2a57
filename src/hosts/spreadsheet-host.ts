/**
 * What the pane asks of the program that holds the workbook. Excel and the workbench each answer in their own way; the
 * pane knows no other door.
 */
import type { FoundWorkbook } from "../workbook/found";
import type { WorkbookPlan } from "../workbook/plan";

export interface SpreadsheetHost {
  /** What the open workbook holds of ours; nothing when there is none. */
  readOurCells: () => Promise<FoundWorkbook>;
  /**
   * Writes the plan's sheets in the place of ours and touches no other. Whatever fails, the workbook is as it was.
   * @param built the plan that the cells of the workbook give, where there is one: what differs is a person's own, and stays
   * @param read the cells that the plan was made of: where one says something else since, nothing is written
   * @throws Refused
   */
  build: (
    plan: WorkbookPlan,
    onProgress: (share: number) => void,
    built?: WorkbookPlan | null,
    read?: FoundWorkbook,
  ) => Promise<Built>;
  /**
   * Takes back the last build, which Excel's own undo cannot. False: what was there is gone, and has to be built again.
   * @throws Refused
   */
  undoBuild: () => Promise<boolean>;
  /** Shows a sheet, by its name. */
  goTo: (sheet: string) => Promise<void>;
  /**
   * Puts a formula, in English with commas, into the active cell; returns where, such as `Feuil1!B2`. A cell that holds
   * something is refused (`cellFilled`) unless it may be replaced. @throws Refused
   */
  insertFormula: (formula: string, mayReplace?: boolean) => Promise<string>;
  /**
   * Enters again the CPTS formulas that a missing add-in left broken. Absent where none can be.
   * @throws Refused
   */
  readonly repairFormulas?: () => Promise<Changed>;
  /** How the first of the client's pages is printed: the program prints its sheet, or this shows it. Absent: not at all. */
  readonly boardPage?: "sheet" | (() => Promise<void>);
  /** How many cells of the selection or of the active sheet hold a CPTS formula. */
  countFormulas: (where: FreezeScope) => Promise<number>;
  /** Turns those cells into values, each keeping its formula in a note. @throws Refused */
  freezeFormulas: (where: FreezeScope) => Promise<Changed>;
  /** Calls back when a person changed cells, where the program tells without being asked; returns what stops it. */
  readonly onEdited?: (listener: () => void) => () => void;
}

export type FreezeScope = "selection" | "sheet";

/** What was done to formulas. */
export interface Changed {
  readonly count: number;
  /**
   * Puts each formula back as it was, which Excel's own undo cannot; nothing, when a cell is no longer what was made of it.
   * @throws Refused
   */
  readonly goBack: () => Promise<void>;
}

export interface Built {
  /** In the plan's order, under the names that they got. */
  readonly sheets: readonly string[];
  /** A sheet of somebody else had the name: ours took another, and this says which. */
  readonly renamed: readonly { readonly wanted: string; readonly got: string }[];
}
