/** What the pane says of what few contracts need, once that section is open. */
import type { Labelled } from "./pane-words";
import type { IdOfKind, PlainAssumptions, PlainId } from "../funding/time/assumptions";

/** The assumptions of which the fold asks: the delay of the balance has its own field, the scenario is the workbook's. */
export type AskedOfAll = Exclude<PlainId, "balanceDelay" | "scenario">;

export type AssumptionWords = {
  readonly [Id in AskedOfAll]: Labelled &
    (Id extends IdOfKind<"oneOf"> ? { readonly options: Readonly<Record<PlainAssumptions[Id], string>> } : unknown);
};

/** The words of a schedule's place in time. */
interface Periods {
  readonly since: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly proposal: string;
  readonly historical: string;
}

export interface AdvancedWords extends AssumptionWords {
  readonly help: string;
  readonly contractTier: Labelled & { readonly ofPopulation: string };
  readonly schedule: string;
  readonly scheduleConfirmed: Labelled;
  readonly choice: Periods;
  readonly status: Periods;
  readonly compensation: Labelled;
  readonly earmarked: Labelled;
  readonly earmarkedOfFixed: Labelled;
  readonly crisis: string;
  readonly crisisPlan: Labelled & { readonly drafted: string; readonly updated: string };
  readonly crisisDeclared: Labelled;
  readonly starts: string;
  readonly start: string;
  readonly atSignature: string;
  readonly balanceDelay: Labelled;
  readonly missions: string;
  readonly stop: string;
  readonly toTheEnd: string;
  readonly rate: string;
  readonly emptyRate: string;
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
  readonly document: string;
  readonly preparedBy: Labelled;
  readonly preparedFor: Labelled;
  readonly note: Labelled;
}
