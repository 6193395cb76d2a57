/** Where figures come from, when somebody last looked, and how sure they are: the same for each answer. */
import ceilings from "../agreement/ceilings.json" with { type: "json" };
import type { LineId, PartOrTotal } from "../agreement/lines";
import { descriptionOf } from "../agreement/description";
import { partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import type { Confidence, Reference } from "../agreement/schedule-file";
import { sourceOf } from "../agreement/source";
import { describeReference } from "../texts/describe-source";
import { publication } from "../texts/fr/figures";
import { sourceOfPopulations } from "../texts/fr/communes";
import { libraryTexts } from "../texts/fr/library";
import { sourceWords } from "../texts/fr/sources";
import type { Grounds } from "./told";

/** An amount of a table. */
interface Amount {
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly tier: Tier;
  readonly schedule: Schedule;
}

export function groundsOf(amounts: readonly Amount[]): Grounds {
  const sources = amounts.map(({ line, tier, part, schedule }) => sourceOf(line, tier, part, schedule));
  return {
    source: documents(sources.flatMap(({ references }) => references)),
    date: oldest(amounts.map(({ schedule }) => descriptionOf(schedule).lastChecked)),
    confidence: inOrder(sources.map(({ confidence }) => confidence)),
  };
}

/** Of all that a schedule says of a line, or of every line; at one tier, or at all. */
export function groundsOfSchedule(schedule: Schedule, line?: LineId, tier?: Tier): Grounds {
  const entries = [...schedule.lines.values()].filter((entry) => line === undefined || entry.line === line);
  return groundsOf(
    entries.flatMap((entry) =>
      (["total", ...partsOf(entry).map(([part]) => part)] as const).flatMap((part) =>
        (tier === undefined ? tiers : [tier]).map((one) => ({ line: entry.line, part, tier: one, schedule })),
      ),
    ),
  );
}

export function groundsOfAll(grounds: readonly Grounds[]): Grounds {
  return {
    source: [...new Set(grounds.flatMap(({ source }) => source))],
    date: oldest(grounds.flatMap(({ date }) => date ?? [])),
    confidence: sureness.filter((word) => grounds.some(({ confidence }) => confidence.includes(word))),
  };
}

export function groundsOfCeiling(year: unknown): Grounds {
  const found = ceilings.years.filter((one) => one.year === Number(year));
  return {
    source: documents(found.map(({ reference }) => reference)),
    date: ceilings.lastChecked,
    confidence: inOrder(found.map(({ confidence }) => confidence as Confidence)),
  };
}

/** Of what is computed of the arguments alone. */
export const groundsOfArguments: Grounds = { source: [], date: null, confidence: [libraryTexts.ofArguments] };

/** Of the inhabitants of communes. */
export const groundsOfPopulations: Grounds = { ...groundsOfArguments, source: [sourceOfPopulations] };

/** As a person reads them, the surest first. */
const sureness = [...new Set([...Object.values(sourceWords.confidence), libraryTexts.ofArguments])];

function inOrder(found: readonly Confidence[]): readonly string[] {
  const words = new Set(found.map((one) => sourceWords.confidence[one]));
  return sureness.filter((word) => words.has(word));
}

function documents(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map((reference) => describeReference(reference, { publication })))];
}

function oldest(days: readonly string[]): string | null {
  return [...days].sort()[0] ?? null;
}
