/**
 * What each part of the schedules keeps of a file. Its type is in src/agreement/schedule-parts.ts, which says who reads it:
 * the file written declares it, and TypeScript holds what is kept here to it.
 */
import type { ScheduleFile, SourcedRow } from "../../src/agreement/schedule-file";

export function amountsPart({ id, name, aliases, effect, tiers, lines, terms }: ScheduleFile): object {
  return {
    id,
    name,
    aliases,
    effect,
    tierEdges: tiers.map(({ from }) => from),
    lines: lines.map(({ line, parts, total }) => ({ line, parts: each(parts, amountsOf), total: amountsOf(total) })),
    coreMissions: terms.coreMissions.value,
  };
}

export function rulesPart({ status, ...file }: ScheduleFile): object {
  const { coreMissions: _, ...terms } = each(file.terms, ({ value }) => value);
  return { status, terms, calendar: each(file.calendar, ({ start, deployed }) => ({ start, deployed })) };
}

export function remarksPart(file: ScheduleFile): object {
  return {
    atEdges: file.tiers.map(({ note = null }) => note),
    suggestionReasons: byRow(file, ({ suggestionReason }) => suggestionReason),
  };
}

export function descriptionPart({ title, published, lastChecked, tiers, total }: ScheduleFile): object {
  return {
    title,
    published,
    lastChecked,
    tierLabels: tiers.map(({ label }) => label),
    total: total && amountsOf(total),
  };
}

export function provenancePart({ notes, references, terms, ...file }: ScheduleFile): object {
  return { notes, references, terms: each(terms, provenanceOf), rows: byRow(file, provenanceOf) };
}

const amountsOf = ({ amounts, following, suggestions }: SourcedRow) => ({ amounts, following, suggestions });
const provenanceOf = ({ confidence, references, note }: Pick<SourcedRow, "confidence" | "references" | "note">) => ({
  confidence,
  references,
  note,
});

/** By line, then by part or total; a line of which nothing is kept is left out. */
function byRow(file: Pick<ScheduleFile, "lines">, keep: (row: SourcedRow) => unknown): object {
  const kept = file.lines.map(({ line, parts, total }) => [line, each({ ...parts, total }, keep)] as const);
  return Object.fromEntries(kept.filter(([, rows]) => Object.values(rows).some((one) => one !== undefined)));
}

function each<Values extends object>(
  values: Values,
  keep: (value: NonNullable<Values[keyof Values]>) => unknown,
): { readonly [Key in keyof Values]: unknown } {
  const kept = Object.entries(values).map(([key, value]) => [key, keep(value as NonNullable<Values[keyof Values]>)]);
  return Object.fromEntries(kept) as { readonly [Key in keyof Values]: unknown };
}
