/**
 * A workbook as plain data: what every host renders, and what tests read.
 * Formulas are in English with commas, as Excel's own file format wants them.
 */
import type { EntryKey, InputKey } from "./input-key";
import type { Format, Role } from "./styles";

export interface WorkbookPlan {
  readonly title: string;
  readonly description: string;
  /** Who answers for the figures, as the document's properties name its author: whoever prepared it, or the community. */
  readonly author: string;
  /** The product and its version, as the document's properties name the program. */
  readonly application: string;
  /** At the foot of each page, before its number. */
  readonly footer: { readonly left: string; readonly centre: string };
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** The hidden name that marks the sheet as ours: it follows the sheet when people rename it, and stays in the file. */
  readonly mark: string;
  /** One sentence that the list of the sheets says of this one. */
  readonly purpose: string;
  /** A page of the client's is printed and comes first; a working sheet is what it reads, and is printed on no page. */
  readonly audience: "client" | "working";
  /** Of a sheet of a person's own which they hid; absent: it shows. */
  readonly visibility?: Hidden | undefined;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly CellPlan[];
  /** Heights in points of the rows that are not of the ordinary height, by 1-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How many rows stay in view when one scrolls. */
  readonly frozenRows: number;
  /** How many columns stay in view when one scrolls sideways: those that name the rows. Absent: none. */
  readonly frozenColumns?: number;
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  /** Columns of lists that people fill in, which a workbook is read back by. */
  readonly entryColumns?: readonly EntryColumnPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
  /** A protected sheet has no password: it guards against a slip, not against its owner. */
  readonly isProtected: boolean;
}

/** Shown again by a click in the list of sheets, or, very hidden, by a program alone. */
export type Hidden = "hidden" | "veryHidden";

/** `null` is an empty cell, `""` an empty text; a date is its serial number with the format `date`. */
export type CellValue = string | number | null;

export interface CellPlan {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** 1-based: 1 is column A. */
  readonly column: number;
  /** What the cell holds, or what its formula gives. */
  readonly value: CellValue;
  /** Without the leading equals sign. */
  readonly formula?: string | undefined;
  readonly role: Role;
  readonly format: Format;
  /** The choice that an input cell holds. */
  readonly input?: InputKey | undefined;
  /** Of a list that people fill in: it is read back with the whole of its column. */
  readonly isEntry?: true | undefined;
  /** A place of this workbook to jump to, such as `'Barème'!A1`. */
  readonly goTo?: string | undefined;
  /** Written by a person: what was built there, null where nothing was. */
  readonly instead?: CellValue | undefined;
}

/** A name for people to point at, such as `CPTS_Population`; `refersTo` is absolute: `'Hypothèses'!$B$5`. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
  /** For the product, not for people: not listed where names are chosen. */
  readonly isHidden?: true;
}

/** An Excel table: one header row, then the body, without a total row. */
export interface TablePlan {
  readonly name: string;
  /** With its header row, such as `A4:D12`. */
  readonly range: string;
  readonly columns: readonly string[];
  /** With a button in each head, for a list that one searches; Excel allows it on a protected sheet. */
  readonly hasFilter?: true;
}

/** One column of a list that people fill in: its rows may be sorted, inserted and deleted. */
export interface EntryColumnPlan {
  readonly key: EntryKey;
  /** Of this sheet: `$C$6:$C$305`. */
  readonly range: string;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** The words that stand in cells, absolute with their sheet: too many for a list between quotes, or typed elsewhere. */
  | { readonly kind: "choices"; readonly source: string }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly min: number; readonly max: number };

export interface ValidationPlan {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** Shown when the cell is chosen. */
  readonly promptTitle: string;
  readonly prompt: string;
  /** Shown when what was typed is refused. */
  readonly error: string;
}

/** A conditional format: `formula` is relative to the range's first cell, without the equals sign. */
export interface HighlightPlan {
  readonly range: string;
  readonly formula: string;
  readonly look: "head" | "unknown" | "changed" | "failed" | "warned" | "passed" | "begins" | "current" | "dimmed";
}

export interface ChartPlan {
  /** Bars across, from the first category down, their series end to end; or columns side by side, or curves, from left to right. */
  readonly kind: "stackedBars" | "groupedColumns" | "curves";
  readonly title: string;
  /** Said by screen readers in place of the picture. */
  readonly altText: string;
  /** Where the names of the categories are, with the sheet: `'Financement'!$A$30:$A$36`. */
  readonly categories: string;
  readonly series: readonly ChartSeriesPlan[];
  readonly format: Format;
  /** So many bars that their amounts would cover one another: the table beside says them. */
  readonly isCrowded?: true;
  /** Top left and bottom right cells that the chart covers, 1-based. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: string;
  /** RRGGBB, of the Okabe-Ito palette. */
  readonly colour: string;
  /** Told apart without colour: a hatched fill; a curve, by its dashes and its marks. */
  readonly isHatched: boolean;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Rows printed again at the top of each page, such as `1:4`; none when absent. */
  readonly repeatedRows?: string;
  /** The last row on paper; those below are kept for what may still be typed. Without it, all that the sheet holds. */
  readonly lastRow?: number;
  /** Shrunk to so many pages tall; else one page wide and as many tall as the rows need. */
  readonly pagesTall?: number;
  /** Rows that begin a new page, where the program that prints allows it. */
  readonly breaksBefore?: readonly number[];
}
