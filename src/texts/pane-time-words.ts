/** What the pane says of the contract's dates and of its payments, once that section is open. */
import type { IdOfKind, PlainAssumptions, PlainId } from "../funding/time/assumptions";

export interface PaneTimeWords {
  /** Where the signature is given. */
  readonly signature: string;
  readonly starts: string;
  readonly start: string;
  readonly atSignature: string;
  readonly balanceDelay: Labelled;
  readonly finer: FinerWords;
  readonly money: MoneyWords;
}

interface Labelled {
  readonly label: string;
  readonly help: string;
}

/** The assumptions of which the fold asks: the delay of the balance stands above it, the scenario is the workbook's. */
export type AskedInFold = Exclude<PlainId, "balanceDelay" | "scenario">;

export type AssumptionWords = {
  readonly [Id in AskedInFold]: Labelled &
    (Id extends IdOfKind<"oneOf"> ? { readonly options: Readonly<Record<PlainAssumptions[Id], string>> } : unknown);
};

interface FinerWords extends AssumptionWords {
  readonly title: string;
  readonly help: string;
  readonly missions: string;
  readonly stop: string;
  readonly toTheEnd: string;
  readonly rate: string;
  readonly year: string;
  readonly tiers: string;
  readonly tier: string;
  readonly crises: Labelled;
  readonly assumptions: string;
  readonly aids: Labelled;
  readonly intentAid: string;
  readonly startUpSupplement: string;
  readonly amount: string;
  readonly date: string;
}

interface MoneyWords {
  readonly title: string;
  readonly help: string;
  readonly year: string;
  readonly secured: string;
  readonly atRisk: string;
  readonly rights: string;
  readonly carriedOver: string;
  readonly columnsHelp: string;
  readonly payments: string;
  readonly paymentsOf: (year: number, count: number) => string;
  /** The certainty of a payment. */
  readonly certain: string;
  readonly uncertain: string;
  readonly behind: (amount: string, day: string) => string;
  readonly neverBehind: string;
}
