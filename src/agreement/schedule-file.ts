/** The shape of a schedule's JSON file, as `schedules/schema.json` checks it in the tests. Amounts are whole euros. */
import type { LineId, MissionId, PartId } from "./lines";

/** How sure an amount is; SUM: an arithmetic identity with a published total confirms it too. */
export type Confidence =
  "C3+" | "C3+SUM" | "C2" | "C2+SUM" | "C1" | "C1+SUM" | "SEED" | "SEED+SUM" | "DER" | "DER+SUM" | "UNKNOWN";

export type ScheduleStatus = "inForce" | "proposal" | "historical";

/** One value for each tier, 1 to 4. */
export type ByTier<T> = readonly [T, T, T, T];

export interface Reference {
  readonly title: string;
  /** As far as it is known: a day, a month or a year. */
  readonly published: string | null;
  readonly link?: string;
  readonly document?: string;
}

export interface AmountRow {
  /** null: not found in any source. */
  readonly amounts: ByTier<number | null>;
  /** What each contract year after the first is worth, where the amount above is that of the first alone. */
  readonly following?: ByTier<number | null>;
  /** Unverified figures to show beside an unknown amount; no rule reads them. */
  readonly suggestions?: ByTier<number | null>;
}

/** Where something comes from, and how sure it is. */
export interface Sourced<Sure = Confidence> {
  readonly confidence: Sure;
  readonly references: readonly string[];
  readonly note?: string;
}

/** An amount with where it comes from. */
export interface SourcedRow extends AmountRow, Sourced<Confidence | ByTier<Confidence>> {
  readonly suggestionReason?: string;
}

export interface LineEntry<Row = AmountRow> {
  readonly line: LineId;
  readonly parts: Partial<Record<PartId, Row>>;
  /** The yearly maximum of the line, as published or as its parts add up to it. */
  readonly total: Row;
}

/** Months after the signature; null: free. */
export interface DeploymentEntry {
  readonly start: number | null;
  readonly deployed: number | null;
}

/** What the agreement says once, for all amounts and tiers. */
export interface Terms {
  /** Of a fixed amount, paid ahead; 0 to 1. The balance is the rest. */
  readonly advanceShare: number;
  /** Of the operating grant of the first contract year, paid at the signature; 0 to 1. */
  readonly firstYearOperatingShare: number;
  /** Whole months from the anniversary to the balance of the year that it closes. */
  readonly balanceLag: number;
  /** The first day on which the crisis mission may run; null: no text gives one. */
  readonly crisisEffect: string | null;
  /** How many grave crises a contract year pays at most. */
  readonly crisesPerYear: number;
  /** What a yearly update of the crisis plan is worth, of its drafting; 0 to 1; null: there is no plan. */
  readonly planUpdateShare: number | null;
  /** Those that no community may leave out. */
  readonly coreMissions: readonly MissionId[];
}
export type TermId = keyof Terms;

interface SourcedTerm<Value> extends Sourced {
  readonly value: Value;
}

interface TierEntry {
  /** The smallest population of the tier; the next tier's is its end, not included. */
  readonly from: number;
  readonly label: string;
  readonly note?: string;
}

/** A whole file. `npm run schedules` parts it by who reads what (schedule-parts.ts). */
export interface ScheduleFile {
  readonly id: string;
  /** What people call it: the pages, the sheets and the sentences show this name. */
  readonly name: string;
  /** Names that a formula may give, the one to show first; none of these is the address of a cell, as AV2 is. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly status: ScheduleStatus;
  /** The first and last day on which it applies; null when it never had the force of law. */
  readonly effect: { readonly from: string; readonly to: string | null } | null;
  readonly published: string;
  /** When somebody last checked that nothing newer was known. */
  readonly lastChecked: string;
  readonly notes: readonly string[];
  readonly references: Readonly<Record<string, Reference>>;
  readonly tiers: ByTier<TierEntry>;
  readonly lines: readonly LineEntry<SourcedRow>[];
  readonly total: SourcedRow | null;
  readonly terms: { readonly [Id in TermId]: SourcedTerm<Terms[Id]> };
  readonly calendar: Partial<Record<MissionId, DeploymentEntry & Sourced>>;
}
