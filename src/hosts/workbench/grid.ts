/** The spreadsheet of the workbench, as its page knows it: the library that draws it stays behind this door. */
import type { LeftBehind } from "../../workbook/own/left-behind";
import type { OwnWork } from "../../workbook/own/own-work";
import type { CellValue, ChartPlan, WorkbookPlan } from "../../workbook/plan";
import type { Format } from "../../workbook/styles";
import type { SpreadsheetHost } from "../spreadsheet-host";

export interface Grid {
  /** What the pane speaks to. */
  readonly host: SpreadsheetHost;
  /** Resolves once all figures are right: what the grid was opened on is computed, and what was changed since. */
  readonly computed: () => Promise<void>;
  /** Everything that the grid holds, as JSON that `openGrid` takes back. */
  readonly save: () => GridState;
  /** Shows what `save` gave in the place of all that the grid holds; null empties it. Whatever fails, the grid is as it was. */
  readonly load: (state: GridState | null) => Promise<void>;
  /** Puts a workbook that comes from a file in the place of ours, and beside it what a person had added. @throws Refused */
  readonly open: (plan: WorkbookPlan, own: OwnWork) => Promise<void>;
  /** Calls back at once when something is changed, whoever made it; returns what stops it. */
  readonly onEdited: (listener: () => void) => () => void;
  /** Calls back once formulas are computed after a change, whoever made it; returns what stops it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls back with the chosen cell, each time that another one is chosen, its sheet included, or that it changes. */
  readonly onCell: (listener: (cell: ChosenCell) => void) => () => void;
  /** The charts of the sheet in view, with the values as they stand. */
  readonly charts: () => readonly LiveChart[];
  /** Where they lie over the cells, from the top left corner of the grid's place, in pixels; null without charts, or while it shows no cells. */
  readonly chartPlaces: () => ChartPlaces | null;
  /** Calls back each time that the cells move under the eyes; returns what stops it. */
  readonly onScroll: (listener: () => void) => () => void;
  /**
   * All that the grid holds, to be written as a file.
   * @param budget what its inputs give; without sheets when there is none
   */
  readonly takeAway: (budget: WorkbookPlan) => TakenAway;
  /** Calls back when the grid fails so that it shows nothing more: close it, and open another; returns what stops it. */
  readonly onLost: (listener: () => void) => () => void;
  readonly close: () => void;
}

export interface TakenAway {
  readonly plan: WorkbookPlan;
  /** Nothing is written anywhere. */
  readonly isEmpty: boolean;
  readonly left: readonly LeftBehind[];
}

/** Opaque to whoever keeps it. */
export type GridState = { readonly [key: string]: unknown };

export interface ChosenCell {
  readonly sheet: string;
  /** Such as `B2`. */
  readonly address: string;
  readonly value: CellValue;
  /** What a function of ours says of the error that the cell shows; null when there is nothing to say. */
  readonly error: { readonly code: string; readonly sentence: string } | null;
  /** What may be typed there, where the sheet says it: the grid shows no such words of its own. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** The formula that gave the value before it was frozen, in the language of the interface. */
  readonly frozenFormula: string | null;
  /** Of a function that has more to say of its answer: what it was asked; null where the cell shows something else. */
  readonly asked: Asked | null;
  /** Of an amount on a sheet of ours: the texts of its row, some of which name it. */
  readonly beside: readonly string[];
}

export interface Asked {
  /** With its namespace: `CPTS.MISSION`. */
  readonly id: string;
  /** As `GridFunction.call` was given it. */
  readonly given: readonly unknown[];
}

/** The part of the grid that scrolls, beyond which nothing of a chart may show, and the room of each chart. */
export interface ChartPlaces {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 1 at 100 %. */
  readonly scale: number;
  /** In the order of `charts`. */
  readonly charts: readonly {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export interface LiveChart {
  readonly kind: ChartPlan["kind"];
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly LiveSeries[];
  readonly format: Format;
  /** So many bars that their amounts would cover one another: the table beside says them. */
  readonly isCrowded?: true;
}

export interface LiveSeries {
  readonly name: string;
  /** RRGGBB. */
  readonly colour: string;
  readonly isHatched: boolean;
  /** One a category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** A function that cells can call, with the help that is shown while one types it. */
export interface GridFunction {
  /** With its namespace: `CPTS.TIER`. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly GridParameter[];
  /**
   * As Excel would call it: null for an argument left out or a blank cell, rows of values for a range.
   * @returns a value, or rows of values that spill; a promise of them where it may wait
   * @throws an error with a `code` (`#VALUE!`, `#N/A`) and, in `message`, its sentence
   */
  readonly call: (given: readonly unknown[]) => unknown;
  /** How a number of the answer shows in a cell that nobody formatted; null: as any number. @param column from 0 */
  readonly formatOf: (value: number, column: number) => string | null;
  /** Whether there is more to say of its answer: the chosen cell then tells what it was asked. */
  readonly isExplained: boolean;
  /** What it answers is a promise. */
  readonly mayWait?: boolean;
}

export interface GridParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** Takes a range or a list as rows of values; else a single value. */
  readonly isRange: boolean;
}

export interface GridWords {
  /** To who types over a formula of our sheets. */
  readonly guardedCell: string;
  /** While it computes, when that takes more than a second. */
  readonly calculating: string;
  /** The name of the bar of buttons, for who hears the page. */
  readonly toolbar: string;
  /** In the right-click menu. */
  readonly copySpecial: string;
  /** The name of each border that crosses a cell. */
  readonly diagonalBorder: string;
  /** To who inserts cells where a filter holds the rows. */
  readonly filtered: { readonly title: string; readonly sentence: string };
  /** `{0}` and `{1}` stand for how many were replaced, and how many were not. */
  readonly replacedInPart: string;
  /** The names of what has none of its own, for who hears the page. */
  readonly controls: Readonly<Record<ControlName, string>>;
  /** Of the colours to choose, from left to right. */
  readonly hues: readonly string[];
  /** Of one of them: `{0}` stands for its hue, `{1}` for its rank from the lightest, `{2}` for how many there are. */
  readonly shade: string;
  /** In the bar and in the right-click menu: the page has a button that erases everything. */
  readonly clearAll: string;
  /** Of its dialogs and its colours. */
  readonly buttons: { readonly confirm: string; readonly cancel: string };
}

/** What Univer draws without a name, or with one that is English in every language. */
type ControlName =
  | "font"
  | "size"
  | "nameBox"
  | "names"
  | "allSheets"
  | "addSheet"
  | "sheetsBefore"
  | "sheetsAfter"
  | "zoom"
  | "hundred"
  | "zoomOut"
  | "zoomIn"
  | "stop"
  | "textColour"
  | "fillColour"
  | "lineStyle"
  | "tabs"
  | "panel"
  | "closePanel"
  | "panelWidth"
  | "more"
  | "less"
  | "close"
  | "menu"
  | "submenu"
  | "note"
  | "suggested"
  | "filter"
  | "choices"
  | "help";

export interface GridOptions {
  readonly language: "fr" | "en";
  readonly functions: readonly GridFunction[];
  /** In the place of the grid's own words, which are less to the point, or lacking. */
  readonly words?: GridWords;
  /** What `save` gave, or null to begin with an empty sheet. */
  readonly state: GridState | null;
}

/**
 * The grid's module exports `openGrid` of this type. One can type when it resolves; what was kept is still to be computed, and
 * is grey until then. It rejects when the state cannot be read: begin again with null.
 */
export type OpenGrid = (place: HTMLElement, options: GridOptions) => Promise<Grid>;
