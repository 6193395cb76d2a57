/** What the open workbook holds, as far as a build must know. */
import type { FormulaCell } from "./formula-cells";

export interface SheetFacts {
  /** Stays the same when people rename the sheet. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly isProtected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions;
}

/** A name of the whole workbook. */
export interface NameFacts {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
}

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** A name that only one sheet knows. */
export interface SheetNameFacts {
  readonly name: string;
  readonly formula: string;
}

export interface WorkbookFacts {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFacts[];
  readonly tables: readonly TableFacts[];
}

export interface SheetContents {
  readonly sheetId: string;
  readonly formulas: readonly FormulaCell[];
  readonly names: readonly SheetNameFacts[];
}

export interface Survey extends WorkbookFacts {
  /** Of the sheets of other people, when ours may be named there. */
  readonly others: readonly SheetContents[];
}
