import { findMissions } from "../agreement/find-missions";
import { defaultSchedule, findSchedule } from "../agreement/find-schedule";
import type { MissionId } from "../agreement/lines";
import { checkRate } from "../agreement/rate";
import type { CaseFile } from "../budget/case-file";
import { cliTexts } from "../texts/fr/cli";
import type { Options } from "./options";
import { readWord } from "./read-word";
import { RequestRefused } from "./refusal";

/**
 * The case that the options describe. Its values are checked where every case is, by `readCase`, but for what an option
 * says of several keys at once.
 */
export function caseOfOptions(options: Options): unknown {
  if (options.population === undefined && options.tier === undefined) throw new RequestRefused(cliTexts.noTerritory);
  const schedule = options.schedule === undefined ? defaultSchedule : findSchedule(options.schedule);
  const kept = findMissions([options.missions ?? "core"], schedule);
  const rate = options.rate === undefined ? undefined : checkRate(readFigure(options.rate));
  return withoutAbsent({
    name: options.name,
    population: readPopulation(options.population),
    tier: readFigure(options.tier),
    schedule: options.schedule,
    signature: options.signed,
    missions: Object.fromEntries(kept.map((mission) => [mission, missionOf(mission, rate, options)])),
    assumptions: withoutAbsent({ crisisPlan: options["crisis-plan"], crisisDeclared: options["crisis-declared"] }),
  } satisfies Record<keyof Omit<CaseFile, "overrides">, unknown>);
}

function missionOf(mission: MissionId, rate: number | undefined, options: Options): object {
  if (mission === "crisis") return {};
  const rated = withoutAbsent({ rate });
  if (mission !== "access") return rated;
  return { ...rated, compensation: !options["no-compensation"], earmarked: !options["no-earmarked"] };
}

/** Inhabitants are whole: `62,000` and `62.000` are left as they are, to be refused, for they may mean 62 000 or 62. */
function readPopulation(word: string | undefined): unknown {
  return word !== undefined && /[.,]/.test(word) ? word : readFigure(word);
}

/** `62 000`, `0,85` and `85 %` as a person writes them. */
function readFigure(word: string | undefined): unknown {
  if (word === undefined) return undefined;
  const isGrouped = /^\s*-?\d{1,3}(\s\d{3})+(?!\d)/.test(word);
  return readWord(isGrouped ? word.replace(/(?<=\d)\s(?=\d)/g, "") : word);
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
