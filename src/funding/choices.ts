/** What a community chose: everything that its budget is computed from. */
import type { Day } from "../agreement/day";
import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import type { Cents } from "../agreement/money";
import type { Schedule, Tier } from "../agreement/schedule";
import type { TimeChoices } from "./time/time-choices";

export interface Choices {
  readonly name: string;
  readonly document: DocumentWords;
  /** Whole inhabitants of the territory; null when only the contract's tier is known. */
  readonly population: number | null;
  /** The communes that the population was summed of; null: nobody named them. */
  readonly communes: CommunesSummed | null;
  /** The tier written in the contract: it prevails over the population's. */
  readonly contractTier: Tier | null;
  /** The one in which the budget of a year is read. */
  readonly schedule: Schedule;
  /** Knowingly, though the signature calls for another. */
  readonly scheduleConfirmed: boolean;
  /** Those that the dates of the contract may bring in, by date, the one above among them. */
  readonly schedules: readonly ContractSchedule[];
  readonly signature: Day | null;
  /** It comes after the day that the outermost door gave: all is counted from it, and it is said. */
  readonly signatureToCome: boolean;
  readonly situation: Situation;
  /** What the community says of the missions of the schedule; one that it does not name is not kept. */
  readonly missions: ReadonlyMap<MissionId, MissionChoice>;
  /** The two unscheduled-care parts of the access mission, each paid only where the community set it up. */
  readonly compensation: boolean;
  readonly earmarked: boolean;
  /** Of the fixed part of a year where it holds the envelope, what the contract says is earmarked: it adds nothing; null: nothing. */
  readonly earmarkedOfFixed: Cents | null;
  readonly crisis: CrisisChoice;
  /** Dates, rates and assumptions of the contract's five years; the budget of one year reads none of them. */
  readonly time: TimeChoices;
}

/** A list of communes, what they sum to and where that comes from, as whoever read them said it. */
export interface CommunesSummed {
  readonly list: string;
  /** Whole inhabitants; the population of the contract may be another. */
  readonly population: number;
  readonly source: string;
}

/** What the document says of itself, as whoever hands it over wants it said; each empty where nothing is. */
export interface DocumentWords {
  readonly preparedBy: string;
  readonly preparedFor: string;
  readonly note: string;
}

/** Those of a contract whose date is known: without it there is a year to budget, and no five years. */
export type SignedChoices = Choices & { readonly signature: Day };

export function isSigned(choices: Choices): choices is SignedChoices {
  return choices.signature !== null;
}

/** What is known, and of which day: the same case gives the same figures whenever it is read. */
export interface Situation {
  /** « Situation au »: what comes before it is past. */
  readonly day: Day;
  /** In the bank when the day begins, what that day brings not yet among it; null: nobody said. */
  readonly bankBalance: Cents | null;
  /** Ordered or signed for and not paid yet. */
  readonly commitments: Cents;
  /** Of the money that may serve the unscheduled-care device alone, what was spent since the signature. */
  readonly earmarkedSpent: Cents;
}

export interface MissionChoice {
  /** A mission that is not kept counts for nothing, and its rate is remembered. */
  readonly isKept: boolean;
  /** Achievement rate of the central scenario, 0 to 1. */
  readonly rate: number;
}

interface CrisisChoice {
  /** The year in which the plan is first drafted, or one of those in which it is brought up to date. */
  readonly plan: "drafted" | "updated";
  /** A grave crisis declared by the authority in this contract year. */
  readonly declared: boolean;
}

/** A schedule of a contract, and the contract's own amounts in it. */
export interface ContractSchedule {
  readonly schedule: Schedule;
  readonly overrides: readonly Override[];
  /** Parts of before that are now within the fixed part: already added to it where it was typed. */
  readonly merged: readonly Override[];
}

/** An amount of the contract that takes the place of its schedule's. */
export interface Override {
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly tier: Tier;
  readonly amount: Cents;
  /** A suggestion that was taken: nobody has read it in the contract yet. */
  readonly isToConfirm: boolean;
}
