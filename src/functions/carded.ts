/** The functions whose figure has a card, and what each reads of its arguments: they were answered, hence are in order. */
import { figureFacts, rowOfTable, rowsOfYear, type FigureFacts, type FigureRow } from "../agreement/figure-facts";
import { findLine, findMission } from "../agreement/find-line";
import type { LineId, PartOrTotal } from "../agreement/lines";
import type { Schedule, Tier } from "../agreement/schedule";
import { checkRate } from "../agreement/rate";
import { checkTier } from "../agreement/tier";
import { given, orZero, readMissions, readPart, readSchedule } from "./arguments";
import type { CardedId } from "./formats";

interface Carded {
  /** Where the achievement rate stands among the arguments; null: no rate touches the figure. */
  readonly rateAt: number | null;
  readonly factsOf: (given: readonly unknown[]) => FigureFacts;
}

export const carded: Readonly<Record<CardedId, Carded>> = {
  MISSION: { rateAt: 2, factsOf: ([name, tier, , schedule]) => year([findMission(given(name))], tier, schedule) },
  AMOUNT: {
    rateAt: null,
    factsOf: ([line, tier, part, schedule]) => cell(findLine(given(line)), tier, readPart(part), schedule),
  },
  OPERATING: { rateAt: null, factsOf: ([tier, schedule]) => year(["operating"], tier, schedule) },
  TOTAL: {
    rateAt: 1,
    factsOf: ([tier, , missions, schedule]) =>
      year(["operating", ...readMissions(missions, readSchedule(schedule))], tier, schedule),
  },
};

/** What a figure is made of, and the rate that it was computed at; null: no rate touches it. */
export function figureOf(id: CardedId, given: readonly unknown[]) {
  const { rateAt, factsOf } = carded[id];
  return { facts: factsOf(given), rate: rateIn(rateAt, given) };
}

export function rateIn(rateAt: number | null, given: readonly unknown[]): number | null {
  return rateAt === null ? null : checkRate(orZero(given[rateAt]));
}

function cell(line: LineId, tier: unknown, part: PartOrTotal, schedule: unknown): FigureFacts {
  if (part === "total") return year([line], tier, schedule);
  return factsOf((...place) => rowOfTable(line, part, ...place), tier, schedule);
}

function year(lines: readonly LineId[], tier: unknown, schedule: unknown): FigureFacts {
  return factsOf((...place) => [...new Set(lines)].flatMap((line) => rowsOfYear(line, ...place)), tier, schedule);
}

function factsOf(rowsIn: (tier: Tier, schedule: Schedule) => readonly FigureRow[], tier: unknown, schedule: unknown) {
  const place = [checkTier(given(tier)), readSchedule(schedule)] as const;
  return figureFacts(rowsIn(...place), ...place);
}
