/** What a community plans beside its grant: charges, posts, other resources, and how they are shared. Amounts in cents. */
import type { Day } from "../agreement/day";
import type { Cents } from "../agreement/money";
import type { ClosedAmount } from "../funding/time/closed-amount";
import type { PlacingRule } from "./ledger/placing-rule";
import type { Receipt } from "./bank/late-payments";
import type { DialogueInputs } from "./dialogue/decision";
import type { Envelope } from "./envelope";
import type { ChargeLine, ProductLine } from "./form/form-lines";
import type { Indemnities } from "./indemnities/indemnity";
import type { Indicator } from "./indicators/indicator";
import type { NatureId } from "./natures";
import type { PageId } from "./pages";
import type { ResourceKind } from "./resource-kinds";

export { envelopes, sharingEnvelopes, type Envelope, type SharingEnvelope } from "./envelope";

/** Whole months, each by its first day. */
export interface MonthSpan {
  readonly first: Day;
  readonly last: Day;
}

/** null: nobody said yet; it is to be entered. */
export type Price =
  /** In all, over its months. */
  | { readonly mode: "amount"; readonly amount: Cents | null }
  | { readonly mode: "monthly"; readonly amount: Cents | null }
  | ({ readonly mode: "quantity" } & { readonly [Key in keyof Product]: Product[Key] | null });

/** So many at so much each. */
export interface Product {
  readonly quantity: number;
  readonly unitCost: Cents;
  /** In all, rounded to the cent. */
  readonly amount: Cents;
}

interface Placed {
  readonly envelope: Envelope;
  /** The project that it belongs to; empty: none. */
  readonly action: string;
  readonly label: string;
  readonly note: string;
}

export interface Charge extends Placed, MonthSpan {
  readonly nature: NatureId | null;
  /** Of class 6, as text: the proposal of its nature unless another is typed. */
  readonly account: string;
  readonly line: ChargeLine;
  readonly price: Price;
  /** By how much each financial year costs more than the one before; 0.02 is 2 %. */
  readonly indexation: number;
  /** The sharing key that splits it between envelopes; null: all of it is its own envelope's. */
  readonly key: string | null;
}

export const employments = ["employee", "group", "contractor"] as const;
export type Employment = (typeof employments)[number];

export interface Post extends Placed {
  readonly employment: Employment;
  /** For a whole year at full time; null: it is to be entered, or, of another than an employee, it is not compared as one. */
  readonly gross: Cents | null;
  /** Employer's contributions, as a share of the gross: no text gives one, so it is typed. */
  readonly employerRate: number | null;
  /** Of full time, 0 to 1. */
  readonly share: number;
  readonly from: Day;
  /** The first day on which it is no longer held. */
  readonly to: Day;
  readonly indexation: number;
  readonly key: string | null;
  /** What a groupement d'employeurs, or a contractor, asks for the post as it is held over a whole year; null: nobody said. */
  readonly groupPrice: Cents | null;
  readonly contractorPrice: Cents | null;
}

export interface Resource extends Placed, MonthSpan {
  readonly kind: ResourceKind;
  readonly account: string;
  readonly line: ProductLine;
  /** null, as what is notified: nobody said yet, and it is to be entered. */
  readonly asked: Cents | null;
  /** Once it is, it is secure. */
  readonly notified: Cents | null;
  readonly payments: readonly { readonly day: Day; readonly amount: Cents }[];
  /** The funder ties it to the action: what is unspent at the end of a year goes to dedicated funds. */
  readonly isTied: boolean;
  /** Of the same funder, unspent when the first of its years begins. */
  readonly opening: Cents;
}

export interface SharingKey {
  readonly name: string;
  /** They make 1. */
  readonly shares: readonly { readonly envelope: Envelope; readonly share: number }[];
}

/** From one envelope to another, in the financial year of its day. */
export interface Transfer {
  readonly from: Envelope;
  readonly to: Envelope;
  readonly amount: Cents;
  readonly day: Day;
}

export const voluntaryKinds = ["volunteers", "services", "goods", "relief"] as const;
export type VoluntaryKind = (typeof voluntaryKinds)[number];

/** Received without being paid for: valued on both sides of the form. */
interface Voluntary extends Product {
  readonly kind: VoluntaryKind;
  readonly label: string;
  readonly day: Day;
}

/** What a financial year really cost, or really brought, on a line of the form; a reversal makes it negative. */
export interface Actual {
  readonly line: ChargeLine | ProductLine;
  /** null: nobody said for which mission. */
  readonly envelope: Envelope | null;
  readonly amount: Cents;
  readonly day: Day;
}

/** What the months to come are counted at: what they plan, or what those before cost. */
export const aheadKinds = ["budget", "trend"] as const;
export type AheadKind = (typeof aheadKinds)[number];

export interface Correction {
  /** null: of what nobody placed. */
  readonly envelope: Envelope | null;
  readonly class: string;
  /** In the financial year that it corrects. */
  readonly day: Day;
  readonly ahead: AheadKind;
  /** Added to where the year would end; 0: an explanation alone. */
  readonly amount: Cents;
  /** Empty: nobody said why, and an amount must have its reason. */
  readonly reason: string;
}

export interface TrackingInputs {
  /** A day of the last month that counts as spent, for the financial year that holds it; null: the last of which anything is known. */
  readonly lastMonth: Day | null;
  readonly corrections: readonly Correction[];
}

export interface Accounting {
  /** Whether the grant is a product of class 73 or a subsidy of class 74: the accountant says; null: nobody did. */
  readonly product: "73" | "74" | null;
  /** The variable part at the central rates, or nothing of it before it is notified. */
  readonly variablePart: "central" | "notified";
  /** How many months of charges the community wants in the bank; null: it did not say. */
  readonly bufferMonths: number | null;
}

export interface Planned {
  readonly charges: readonly Charge[];
  readonly staff: readonly Post[];
  readonly resources: readonly Resource[];
  readonly sharing: readonly SharingKey[];
  readonly transfers: readonly Transfer[];
  readonly voluntary: readonly Voluntary[];
  readonly actuals: readonly Actual[];
  readonly accounting: Accounting;
  /** What the contract asks of the missions; null: the case follows none, and has no sheet for them. */
  readonly indicators: readonly Indicator[] | null;
  /** What professionals are paid; null: the case speaks of none, and has no sheet for them. */
  readonly indemnities: Indemnities | null;
  /** null: its page is not asked for, and nothing is said of it. */
  readonly tracking: TrackingInputs | null;
  /** null: the page of the dialogue is not asked for, and nothing is said of it. */
  readonly dialogue: DialogueInputs | null;
  /** Money of the grant in the bank; null: nobody says, and there is no sheet for it. */
  readonly received: readonly Receipt[] | null;
  /** What places an accountant's entries; null: nobody wrote any, and there is no sheet for it. */
  readonly ledgerRules: readonly PlacingRule[] | null;
  /** The contract years that are closed, row by row; null: none is, and there is no sheet for them. */
  readonly closed: readonly ClosedAmount[] | null;
  /** Asked for beside those that every plan has. */
  readonly pages: readonly PageId[];
}

/** By which the secure grant of each mission shares a charge, unless a key of the case has this name. */
export const proRataKey = "prorata";
