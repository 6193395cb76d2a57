/** Calculs budget: what the page Suivi reads, each block below those that it reads. */
import { trackingTexts as texts } from "../../../../texts/fr/workbook/tracking";
import type { SheetDraft } from "../../../sheet-draft";
import type { Block } from "../block";
import type { Frame } from "../frame";
import type { PlanSources } from "../sources";
import { addTrackedCells } from "./cells";
import { addTrackedCharges, type TrackedSpending } from "./charges";
import { addActualLines } from "./lines";
import type { TrackedPeriodRefs } from "./period";
import { addReasons } from "./reasons";

export interface TrackingRefs {
  readonly tracked: TrackedPeriodRefs;
  /** By mission and class. */
  readonly cells: Block;
  /** Why, row by row of the corrections. */
  readonly reasons: Block;
}

/** @param tracked null: the page is not asked for */
export function addTracking(
  draft: SheetDraft,
  spending: TrackedSpending,
  tracked: TrackedPeriodRefs | null,
  sources: PlanSources,
  { monthsInYear }: Frame,
): TrackingRefs | null {
  const { corrections } = sources.inputs;
  if (tracked === null || corrections === null) return null;
  const { year, next } = tracked.facts.period;
  const lines = addActualLines(draft, sources, {
    title: texts.lines,
    help: texts.linesHelp,
    from: tracked.year.cell("from", 0),
    to: tracked.counted.cell("next", 0),
    period: { from: year.from, to: next },
  });
  const charges = addTrackedCharges(draft, spending, tracked);
  const cells = addTrackedCells(draft, { tracked, corrections, charges, lines, monthsInYear });
  const given = sources.budget.planned.tracking?.corrections ?? [];
  return { tracked, cells, reasons: addReasons(draft, corrections, given, tracked) };
}
