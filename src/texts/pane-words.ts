/** What the task pane says. */
import type { Scenario } from "../funding/funding";

export interface PaneWords {
  readonly title: string;
  readonly help: string;
  readonly helpPage: string;
  readonly privacy: string;
  readonly withoutExcel: string;
  readonly notInExcel: string;
  readonly loading: string;
  /** Part of the add-in, loaded when it is needed, could not be. */
  readonly cannotLoad: string;
  /** A fault that nobody foresaw. */
  readonly unexpected: (detail: string) => string;
  readonly tabs: { readonly name: string; readonly budget: string; readonly functions: string; readonly tools: string };
  readonly form: FormWords;
  readonly dates: DatesWords;
  readonly preview: PreviewWords;
  readonly build: BuildWords;
  readonly problems: ProblemWords;
}

interface Labelled {
  readonly label: string;
  readonly help: string;
}

/** The words of a schedule's place in time. */
interface Periods {
  readonly since: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly proposal: string;
  readonly historical: string;
}

interface FormWords {
  readonly fromWorkbook: string;
  readonly territory: string;
  readonly name: Labelled & { readonly tooLong: (length: number, most: number) => string };
  readonly population: Labelled & { readonly missing: string };
  readonly contractTier: Labelled & { readonly ofPopulation: string };
  readonly tier: (tier: number) => string;
  readonly retainedTier: (tier: number) => string;
  readonly scheduleTitle: string;
  readonly schedule: string;
  readonly choice: Periods;
  readonly status: Periods;
  readonly take: (schedule: string) => string;
  readonly signature: Labelled;
  readonly missions: string;
  readonly missionsHelp: string;
  readonly core: string;
  readonly optional: string;
  readonly rate: string;
  /** What an empty rate counts for. */
  readonly emptyRate: string;
  readonly unrated: string;
  readonly compensation: Labelled;
  readonly earmarked: Labelled;
  readonly crisisPlan: Labelled & { readonly drafted: string; readonly updated: string };
  readonly crisisDeclared: Labelled;
  readonly stopBeforeStart: (stop: string, start: string) => string;
  readonly beforeSignature: (day: string, signature: string) => string;
  readonly bankBalance: string;
  readonly afterContract: (day: string, end: string) => string;
  readonly neverInForce: (schedule: string) => string;
}

/** The section of the contract's dates while it is closed; what it holds has its own words, loaded with it. */
interface DatesWords {
  readonly title: string;
  readonly signatureAssumed: (day: string) => string;
  readonly signed: (day: string) => string;
  readonly fromSignature: string;
  readonly started: (count: number) => string;
}

interface PreviewWords {
  readonly title: string;
  readonly empty: string;
  readonly withProblems: (count: number) => string;
  readonly year: (tier: number, schedule: string) => string;
  readonly scenario: string;
  readonly scenarios: Readonly<Record<Scenario, Labelled>>;
  readonly secured: string;
  readonly atRisk: string;
  readonly total: string;
  readonly knownTotal: string;
  readonly byLine: string;
  readonly scenarioShown: string;
  readonly moreAtBest: string;
  readonly unknown: string;
  readonly toEnter: (count: number) => string;
  readonly ask: (tier: number) => string;
  readonly amountOf: (line: string, part: string) => string;
  readonly undivided: Labelled;
  readonly suggestion: (amount: string) => string;
  readonly use: string;
  readonly useFor: (amount: string, field: string) => string;
  readonly used: string;
  readonly spoken: (secured: string, atRisk: string, total: string) => string;
}

interface BuildWords {
  readonly build: string;
  readonly rebuild: string;
  readonly download: string;
  readonly central: (total: string, atRisk: string) => string;
  readonly centralKnown: (total: string) => string;
  readonly preparing: string;
  readonly writing: (percent: number) => string;
  /** Without its extension. */
  readonly fileName: (community: string) => string;
  readonly toCorrect: (count: number) => string;
}

/** What the pane says once a workbook was built or taken away. */
export interface OutcomeWords {
  readonly built: (count: number) => string;
  readonly rebuilt: (count: number) => string;
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
  readonly inserted: (formula: string, place: string) => string;
}

export interface ToolWords {
  readonly running: string;
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

/** One sentence for each `HostProblem`. */
interface ProblemWords {
  readonly readOnly: string;
  readonly structureProtected: string;
  readonly sheetProtected: (sheet: string) => string;
  readonly tooOld: (needed: string) => string;
  readonly changedMeanwhile: string;
  readonly failed: (detail: string, restored: boolean) => string;
}
