import type { LineId, PartOrTotal } from "./lines";
import type { Cents } from "./money";
import { rowOf } from "./amount";
import { provenanceOf, rowProvenanceOf } from "./provenance";
import { suggestionReasonOf } from "./remarks";
import { amountAt, atTier, suggestionAt, type Schedule, type Tier } from "./schedule";
import type { ByTier, Confidence, Reference } from "./schedule-file";

export interface Source {
  readonly amount: Cents | null;
  readonly confidence: Confidence;
  readonly references: readonly Reference[];
  readonly suggestion: Cents | null;
  readonly suggestionReason: string | null;
  readonly note: string | null;
}

/** Where an amount of the table comes from and how sure it is. @throws Refused when the schedule does not hold it. */
export function sourceOf(line: LineId, tier: Tier, part: PartOrTotal, schedule: Schedule): Source {
  const row = rowOf(line, part, schedule);
  const { confidence, references, note } = rowProvenanceOf(line, part, schedule);
  return {
    amount: amountAt(row, tier),
    confidence: isByTier(confidence) ? atTier(confidence, tier) : confidence,
    references: references.flatMap((id) => provenanceOf(schedule).references[id] ?? []),
    suggestion: suggestionAt(row, tier),
    suggestionReason: suggestionReasonOf(line, part, schedule),
    note: note ?? null,
  };
}

function isByTier(confidence: Confidence | ByTier<Confidence>): confidence is ByTier<Confidence> {
  return typeof confidence !== "string";
}
