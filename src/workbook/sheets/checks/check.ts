import type { WorkbookModel } from "../../model";
import type { ShownContract } from "../../shown-contract";
import type { Format } from "../../styles";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { FinancialYearRefs } from "../financial-years/financial-years";
import type { YearDetailRefs } from "../year-detail/year-detail";
import type { IndemnityBlocks } from "../indemnities/calculations";
import type { JournalRefs } from "../entries/journal";
import type { PaymentListRefs } from "../payments/payments";
import type { Block } from "../plan-calculations/block";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import type { TrackingPageRefs } from "../tracking/tracking";
import type { ScheduleRefs } from "../schedule/schedule";

/** The five years, and where their sheets are. */
export interface TimeSources {
  readonly shown: ShownContract;
  readonly refs: TimeRefs;
  readonly payments: PaymentListRefs;
  readonly financialYears: FinancialYearRefs;
}

export interface CheckSources {
  readonly model: WorkbookModel;
  readonly schedules: ScheduleRefs;
  readonly assumptions: AssumptionRefs;
  readonly funding: YearDetailRefs;
  /** null as long as the years have no dates. */
  readonly time: TimeSources | null;
}

/** The budget, and where its sheets are. */
export interface PlanCheckSources {
  readonly plan: PlanSources;
  readonly refs: PlanRefs;
  /** null: the page of the closing entries is not asked for. */
  readonly journal: JournalRefs | null;
  /** By mission and year; null: the case follows none. */
  readonly indicators: Block | null;
  /** What professionals are paid; null: the case speaks of none. */
  readonly indemnities: IndemnityBlocks | null;
  /** null: the page of the follow-up is not asked for. */
  readonly tracking: TrackingPageRefs | null;
}

/** Two values that must be equal, each with its formula; an expected constant has none. */
export interface Check {
  readonly label: string;
  readonly expected: { readonly formula?: string; readonly value: number | string };
  readonly found: { readonly formula: string; readonly value: number | string };
  readonly format: Format;
  readonly help: string;
}

/** A count that must be 0. */
export function zero(label: string, formula: string, value: number, help: string): Check {
  return { label, expected: { value: 0 }, found: { formula, value }, format: "integer", help };
}

export function isOff({ expected, found }: Pick<Check, "expected" | "found">): boolean {
  return expected.value !== found.value;
}
