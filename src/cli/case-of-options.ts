import { findMissions } from "../agreement/find-missions";
import { defaultSchedule, findSchedule } from "../agreement/find-schedule";
import type { MissionId } from "../agreement/lines";
import type { CaseFile } from "../budget/case-file";
import type { Options } from "./options";
import { readWord } from "./read-word";

/** The case that the options describe; its values are checked where every case is, by `readCase`. */
export function caseOfOptions(options: Options): unknown {
  const schedule = options.schedule === undefined ? defaultSchedule : findSchedule(options.schedule);
  const kept = findMissions([options.missions ?? "core"], schedule);
  return withoutAbsent({
    name: options.name,
    population: readFigure(options.population),
    tier: readFigure(options.tier),
    schedule: options.schedule,
    signature: options.signed,
    missions: Object.fromEntries(kept.map((mission) => [mission, missionOf(mission, options)])),
    assumptions: withoutAbsent({ crisisPlan: options["crisis-plan"], crisisDeclared: options["crisis-declared"] }),
  } satisfies Record<keyof Omit<CaseFile, "overrides">, unknown>);
}

function missionOf(mission: MissionId, options: Options): object {
  if (mission === "crisis") return {};
  const rate = withoutAbsent({ rate: readFigure(options.rate) });
  if (mission !== "access") return rate;
  return { ...rate, compensation: !options["no-compensation"], earmarked: !options["no-earmarked"] };
}

/** `62 000`, `0,85` and `85 %` as a person writes them. */
function readFigure(word: string | undefined): unknown {
  return word === undefined ? undefined : readWord(word.replace(/(?<=\d)\s+(?=\d)/g, ""));
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
