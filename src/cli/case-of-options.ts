import { findMissions } from "../agreement/find-missions";
import type { MissionId } from "../agreement/lines";
import { checkRate } from "../agreement/rate";
import { checkSignature } from "../agreement/signature";
import type { CaseFile } from "../budget/case-file";
import { scheduleOf } from "../budget/read-schedule";
import { cliTexts } from "../texts/fr/cli";
import { byMission } from "./by-mission";
import type { Options } from "./options";
import { readWord } from "./read-word";
import { RequestRefused } from "./refusal";

/**
 * The case that the options describe. Its values are checked where every case is, by `readCase`, but for what an option
 * says of several keys at once.
 */
export function caseOfOptions(options: Options): unknown {
  if (options.population === undefined && options.tier === undefined) throw new RequestRefused(cliTexts.noTerritory);
  const signature = options.signed === undefined ? null : checkSignature(options.signed);
  const kept = findMissions([options.missions ?? "core"], scheduleOf(options.schedule, signature));
  const rate = options.rate === undefined ? undefined : checkRate(readFigure(options.rate));
  const said = {
    rate,
    starts: byMission("--start", options.start ?? [], kept),
    rates: byMission("--rates", options.rates ?? [], kept),
  };
  return withoutAbsent({
    name: options.name,
    population: readPopulation(options.population),
    tier: readFigure(options.tier),
    schedule: options.schedule,
    signature: options.signed,
    missions: Object.fromEntries(kept.map((mission) => [mission, missionOf(mission, options, said)])),
    assumptions: withoutAbsent({
      crisisPlan: options["crisis-plan"],
      crisisDeclared: options["crisis-declared"],
      tiers: options.tiers?.split(/[,;/]/).map(readFigure),
      balanceDelay: readFigure(options["balance-delay"]),
    }),
  } satisfies Record<keyof Omit<CaseFile, "overrides">, unknown>);
}

interface SaidOfMissions {
  readonly rate: number | undefined;
  readonly starts: ReadonlyMap<MissionId, string>;
  readonly rates: ReadonlyMap<MissionId, string>;
}

function missionOf(mission: MissionId, options: Options, { rate, starts, rates }: SaidOfMissions): object {
  const dated = { start: starts.get(mission), rates: rates.get(mission)?.split(/[;/]/).map(readFigure) };
  if (mission === "crisis") return withoutAbsent(dated);
  const rated = withoutAbsent({ rate, ...dated });
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
