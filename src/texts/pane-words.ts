/** What the task pane says. */
export interface PaneWords {
  readonly title: string;
  readonly help: string;
  readonly helpPage: string;
  readonly privacy: string;
  readonly about: { readonly label: string; readonly page: string };
  readonly withoutExcel: string;
  readonly notInExcel: string;
  readonly loading: string;
  /** Part of the add-in, loaded when it is needed, could not be. */
  readonly cannotLoad: string;
  /** A fault that nobody foresaw. */
  readonly unexpected: (detail: string) => string;
  readonly tabs: { readonly name: string; readonly budget: string; readonly functions: string; readonly tools: string };
  readonly form: FormWords;
  readonly plan: Folded;
  readonly advanced: Folded;
  readonly build: BuildWords;
}

export interface Labelled {
  readonly label: string;
  readonly help: string;
}

interface FormWords {
  /** What the pane is for, in two lines, until there is a workbook. */
  readonly lead: string;
  readonly fromWorkbook: string;
  /** What is asked first: who the community is. */
  readonly community: string;
  readonly name: Labelled;
  readonly population: Labelled & { readonly missing: string };
  /** Opens what sums it of communes. */
  readonly communes: string;
  readonly signature: Labelled;
}

/** What not everybody needs: one line, while it is closed. */
interface Folded {
  readonly title: string;
  readonly help: string;
}

interface BuildWords {
  readonly build: string;
  readonly rebuild: string;
  readonly download: string;
  /** Of a year of the contract. */
  readonly yearTitle: (year: number) => string;
  readonly central: (year: string, total: string, atRisk: string) => string;
  readonly centralKnown: (year: string, total: string) => string;
  readonly boardPage: string;
  /** What the workbook will be, said before it is built. */
  readonly before: string;
  readonly preparing: string;
  readonly writing: (percent: number) => string;
  /** Without its extension. */
  readonly fileName: (community: string) => string;
  readonly toCorrect: (count: number) => string;
  /** What a screen reader hears of the figures. */
  readonly spoken: (secured: string, atRisk: string, total: string) => string;
}

/** What the pane says once a workbook was built or taken away. */
export interface OutcomeWords {
  readonly built: (count: number) => string;
  readonly rebuilt: (count: number) => string;
  readonly toPrint: string;
  /** Takes back the last build. */
  readonly goBack: string;
  readonly wentBack: string;
  readonly goTo: string;
  /** A sheet that was deleted or renamed since. */
  readonly gone: (sheet: string) => string;
  readonly renamed: (wanted: string, got: string) => string;
  readonly downloaded: (file: string) => string;
  readonly orDownload: string;
}

/** Loaded with the list of functions. */
export interface FunctionWords {
  readonly help: string;
  readonly arguments: string;
  readonly optional: string;
  readonly insert: string;
  readonly replace: string;
  readonly cancel: string;
  readonly inserted: (formula: string, place: string) => string;
  /** That an example is of a schedule which is not in force today. @param schedule as the example names it */
  readonly notInForce: (schedule: string, inForce: string) => string;
}

export interface ToolWords {
  readonly running: string;
  readonly goBack: string;
  readonly wentBack: string;
  /** The page that says whom to write to. */
  readonly repair: Labelled & { readonly title: string; readonly done: (count: number) => string };
  readonly freeze: Labelled & {
    readonly title: string;
    readonly where: string;
    readonly selection: string;
    readonly sheet: string;
    readonly none: { readonly selection: string; readonly sheet: string };
    readonly ask: (count: number) => string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
    readonly done: (count: number) => string;
  };
}
