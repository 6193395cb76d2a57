/**
 * The parts of a schedule, by who reads them: what `npm run schedules` writes from each JSON file. A build carries only
 * those that it opens; together they leave nothing out that a rule, a sheet or a sentence reads.
 */
import type { LineId, MissionId, PartOrTotal } from "./lines";
import type {
  AmountRow,
  ByTier,
  DeploymentEntry,
  LineEntry,
  ScheduleFile,
  Sourced,
  SourcedRow,
  TermId,
  Terms,
} from "./schedule-file";
import type { ScheduleId } from "./schedules/ids";

/** What a cell needs before the first one computes: names, dates, amounts and core missions. */
export interface AmountsPart extends Pick<ScheduleFile, "name" | "aliases" | "effect"> {
  readonly id: ScheduleId;
  /** The smallest population of each tier. */
  readonly tierEdges: ByTier<number>;
  readonly lines: readonly LineEntry[];
  readonly coreMissions: readonly MissionId[];
}

/** What a contract and the pane read besides. */
export interface RulesPart extends Pick<ScheduleFile, "status"> {
  readonly terms: Omit<Terms, "coreMissions">;
  readonly calendar: Partial<Record<MissionId, DeploymentEntry>>;
}

/** What a person is told beside a figure. */
export interface RemarksPart {
  /** On the smallest population of a tier. */
  readonly atEdges: ByTier<string | null>;
  /** Why a figure is suggested. */
  readonly suggestionReasons: ByRow<string>;
}

/** How the schedule is introduced, and the sums that it prints: for a workbook, a page or a program. */
export interface DescriptionPart extends Pick<ScheduleFile, "title" | "published" | "lastChecked"> {
  readonly tierLabels: ByTier<string>;
  readonly total: AmountRow | null;
}

/** Where the figures come from, which no rule reads. */
export interface ProvenancePart extends Pick<ScheduleFile, "notes" | "references"> {
  readonly terms: Readonly<Record<TermId, Sourced>>;
  readonly rows: ByRow<RowProvenance>;
}

export type RowProvenance = Sourced<SourcedRow["confidence"]>;

type ByRow<T> = Partial<Record<LineId, Partial<Record<PartOrTotal, T>>>>;
export type OfEach<Part> = Readonly<Record<ScheduleId, Part>>;
