/** What the page of the workbench says, around its grid and its pane. */
import type { Language } from "./language";
import type { LeftWords } from "./left-words";

export interface WorkbenchWords {
  readonly title: string;
  readonly toGrid: string;
  readonly toPane: string;
  /** What screen readers call each part of the page. */
  readonly parts: {
    readonly skip: string;
    readonly actions: string;
    readonly grid: string;
    readonly charts: string;
    readonly pane: string;
  };
  readonly loadingGrid: string;
  readonly loadingPane: string;
  readonly cannotLoad: string;
  readonly tryAgain: string;
  readonly unexpected: (detail: string) => string;
  /** When the grid broke down. */
  readonly lost: { readonly sentence: string; readonly resume: string };
  readonly opening: OpeningWords;
  readonly actions: ActionWords;
  readonly welcome: WelcomeWords;
  /** What the grid itself says. */
  readonly inGrid: {
    readonly guardedCell: string;
    readonly calculating: string;
    readonly toolbar: string;
    readonly copySpecial: string;
    readonly diagonalBorder: string;
    readonly filtered: { readonly title: string; readonly sentence: string };
    readonly replacedInPart: string;
    /** Names of buttons and fields that show none. */
    readonly controls: {
      readonly font: string;
      readonly size: string;
      readonly nameBox: string;
      readonly names: string;
      readonly allSheets: string;
      readonly addSheet: string;
      readonly sheetsBefore: string;
      readonly sheetsAfter: string;
      readonly zoom: string;
      readonly hundred: string;
      readonly zoomOut: string;
      readonly zoomIn: string;
      readonly stop: string;
      readonly textColour: string;
      readonly fillColour: string;
      readonly lineStyle: string;
      readonly tabs: string;
      readonly panel: string;
      readonly closePanel: string;
      readonly panelWidth: string;
      readonly more: string;
      readonly less: string;
      readonly close: string;
      readonly menu: string;
      readonly submenu: string;
      readonly note: string;
      readonly suggested: string;
      readonly filter: string;
      readonly choices: string;
      readonly help: string;
    };
    readonly hues: readonly string[];
    readonly shade: string;
    readonly clearAll: string;
    readonly buttons: { readonly confirm: string; readonly cancel: string };
  };
  readonly cell: CellWords;
  readonly done: DoneWords;
  /** Asked before the download, where something will not be in the file. */
  readonly leftBehind: (left: readonly LeftWords[]) => QuestionWords;
  /** Said of a file that was opened. */
  readonly notTaken: (left: readonly LeftWords[]) => string;
  /** The title of a file without a budget. */
  readonly ownTitle: string;
  readonly restart: QuestionWords;
  readonly keep: KeepWords;
  /** The works that the browser keeps. */
  readonly works: WorksWords;
  /** The work that was in view is another tab's now. */
  readonly taken: Readonly<Record<"open" | "erase", { readonly sentence: string; readonly gesture: string }>>;
  readonly dropHere: string;
  readonly close: string;
}

/** Why a workbook was not opened, that holds what cannot be read. */
export interface OpeningWords {
  /** @param why a sentence @param sheet as the product named it */
  /** @param why beginning with the cell */
  readonly cell: (why: string) => string;
}

interface ActionWords {
  readonly examples: string;
  readonly open: string;
  readonly download: string;
  readonly print: string;
  readonly restart: string;
  readonly pane: string;
  readonly language: string;
}

/** One title for each file of `examples/`. */
export interface ExampleWords {
  readonly tier1: string;
  readonly tier2: string;
  readonly tier3: string;
  readonly tier4: string;
  readonly amendment: string;
  readonly budgetToFill: string;
  readonly budgetTier2: string;
  readonly budgetTier3: string;
  readonly amendmentAtMost: string;
  readonly proposal: string;
}

interface CellWords {
  readonly hint: string;
  readonly error: (address: string, code: string) => string;
  readonly frozen: (address: string, formula: string) => string;
  /** Opens the card of the figure that a cell shows. */
  readonly figure: (address: string) => string;
  /** Opens that of a line of the contract, from any of its amounts. */
  readonly line: (address: string, name: string) => string;
}

interface WelcomeWords {
  readonly title: string;
  readonly seeExample: string;
  readonly orElse: string;
  readonly examples: ExampleWords;
}

interface DoneWords {
  readonly working: string;
  readonly shown: (name: string) => string;
  readonly opened: (file: string, name: string) => string;
  readonly downloaded: (file: string) => string;
  readonly nothingToDownload: string;
  /** @param why a sentence */
  readonly notDownloaded: (why: string) => string;
  /** @param why a sentence */
  readonly notPrinted: (why: string) => string;
}

export interface QuestionWords {
  readonly ask: string;
  readonly confirm: string;
  readonly cancel: string;
}

interface KeepWords {
  readonly kept: string;
  readonly fromVersion: (version: string) => string;
  readonly unreadable: string;
  /** The browser keeps nothing for this page. */
  readonly refused: string;
  /** There is no room left. */
  readonly full: string;
}

interface WorksWords {
  readonly title: string;
  readonly where: string;
  readonly none: string;
  readonly unnamed: string;
  /** Beside the work in view. @param day of its last change */
  readonly shown: (day: string) => string;
  readonly name: string;
  readonly rename: string;
  readonly duplicate: string;
  readonly erase: string;
  readonly askErase: (name: string) => QuestionWords;
  readonly copyOf: (name: string) => string;
  readonly another: string;
  /** Beside what took the place of another work in view. */
  readonly otherKept: string;
}

export const languageNames: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };
