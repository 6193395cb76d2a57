/** Calculs budget: a line of the financial report, and what its formulas read. */
import type { ChargeLine, ProductLine } from "../../../../budget/form/form-lines";
import type { Block } from "../block";
import type { EnvelopeSources } from "../envelopes";
import type { Frame } from "../frame";
import type { PlanSources } from "../sources";
import type { YearOfPlan } from "../year-of-plan";

export interface ReportRow {
  readonly side: "charges" | "products";
  readonly line: ChargeLine | ProductLine;
  /** What is known of it, in whole euros. */
  readonly planned: number;
  /** How many amounts it lacks. */
  readonly lacking: number;
  /** How many rows of Réalisé are of it. */
  readonly count: number;
  /** null: none. */
  readonly actual: number | null;
}

export interface ReportSources {
  readonly sources: PlanSources;
  readonly frame: Frame;
  readonly years: readonly YearOfPlan[];
  /** A row for each year. */
  readonly budget: Block;
  readonly blocks: EnvelopeSources;
}
