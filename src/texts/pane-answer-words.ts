/** What the pane answers to what is typed: loaded once its first screen stands. */
import type { Scenario } from "../funding/funding";
import type { Labelled } from "./pane-words";

export interface AnswerWords {
  readonly answer: AnswerLineWords;
  readonly missing: MissingWords;
  readonly missions: MissionWords;
  readonly preview: PreviewWords;
  /** Beside a signature under another schedule. */
  readonly take: (schedule: string) => string;
}

/** What the three first fields come to. */
interface AnswerLineWords {
  readonly tier: (tier: number) => string;
  readonly year: (year: number, first: string, last: string) => string;
  readonly over: (last: string) => string;
  /** Of the years before the one in progress. */
  readonly before: (schedules: string) => string;
  readonly unsigned: string;
}

/** The amounts that only the contract gives. */
interface MissingWords {
  readonly title: (count: number) => string;
  /** @param tiers those of the amounts */
  readonly help: (tiers: string) => string;
  readonly takeAll: (count: number) => string;
}

interface MissionWords {
  readonly title: string;
  readonly help: string;
  readonly core: string;
  readonly optional: string;
  readonly rate: string;
  /** What an empty rate counts for. */
  readonly emptyRate: string;
  /** One rate for all. */
  readonly all: string;
  readonly several: string;
  /** To what was typed before the slider replaced it. */
  readonly back: string;
}

interface PreviewWords {
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
  readonly amountOf: (line: string, part: string) => string;
  readonly undivided: Labelled;
  readonly suggestion: (amount: string) => string;
  readonly use: string;
  readonly useFor: (amount: string, field: string) => string;
  readonly used: string;
}
