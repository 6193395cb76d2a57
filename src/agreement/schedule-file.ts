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
  readonly confidence: Confidence | ByTier<Confidence>;
  readonly references: readonly string[];
  /** Unverified figures to show beside an unknown amount; no rule reads them. */
  readonly suggestions?: ByTier<number | null>;
  readonly suggestionReason?: string;
  readonly note?: string;
}

export interface LineEntry {
  readonly line: LineId;
  readonly parts: Partial<Record<PartId, AmountRow>>;
  /** The yearly maximum of the line, as published or as its parts add up to it. */
  readonly total: AmountRow;
}

/** Months after the signature; null: free. */
interface DeploymentEntry {
  readonly start: number | null;
  readonly deployed: number | null;
  readonly confidence: Confidence;
  readonly references: readonly string[];
}

interface TierEntry {
  /** The smallest population of the tier; the next tier's is its end, not included. */
  readonly from: number;
  readonly label: string;
  readonly note?: string;
}

export interface ScheduleFile {
  readonly id: string;
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
  readonly lines: readonly LineEntry[];
  readonly total: AmountRow | null;
  readonly calendar: Partial<Record<MissionId, DeploymentEntry>>;
}
