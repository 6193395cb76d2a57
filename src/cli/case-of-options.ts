import { findMissions } from "../agreement/find-missions";
import type { MissionId } from "../agreement/lines";
import type { Day } from "../agreement/day";
import { checkRate } from "../agreement/rate";
import type { CaseFile } from "../funding/case-file";
import { assumptionIds, assumptionNames } from "../funding/time/assumption-names";
import { cliTexts } from "../texts/fr/cli";
import { parseCount, parseEuros, parseRate, type Typed } from "../typed-figure/typed-figure";
import { assumptionsSaid } from "../communities/assumptions-said";
import { schedulesSaid } from "../communities/schedule-said";
import { byMission } from "./by-mission";
import type { Options } from "./options";
import { refuseDated } from "./refuse-dated";
import { refuseRequest } from "../library/refusal";

/**
 * The case that the options describe. Its values are checked where every case is, by `readCase`, but for what an option
 * says of several keys at once.
 */
export function caseOfOptions(options: Options, today: Day): unknown {
  if ([options.population, options.communes, options.tier].every((one) => one === undefined))
    refuseRequest(cliTexts.noTerritory);
  if (options.signed === undefined) refuseDated(options);
  const rule = assumptionsSaid(options.assume ?? []).assumptions["scheduleRule"];
  return saidBy(options, findMissions([options.missions ?? "core"], ...schedulesSaid({ ...options, rule }, today)));
}

/** What the options say, of these missions and of all else, and nothing more. */
export function saidBy(options: Options, kept: readonly MissionId[]): Said {
  const { access, assumptions } = assumptionsSaid(options.assume ?? []);
  const said = {
    rate: options.rate === undefined ? undefined : checkRate(rateIn(options.rate)),
    starts: byMission("--start", options.start ?? [], kept),
    stops: byMission("--stop", options.stop ?? [], kept),
    rates: byMission("--rates", options.rates ?? [], kept),
    access: apart(access, {
      ...(options["no-compensation"] && { compensation: false }),
      ...(options["no-earmarked"] && { earmarked: false }),
      ...withoutAbsent({ earmarkedOfFixed: eurosIn(options["earmarked-of-fixed"]) }),
    }),
  };
  const plain = {
    name: options.name,
    population: countIn(options.population),
    communes: options.communes,
    tier: countIn(options.tier),
    schedule: options.schedule,
    scheduleConfirmed: options["schedule-confirmed"],
    signature: options.signed,
    document: documentSaid(options),
    situation: situationSaid(options),
    suggestions: options.suggestions,
  } satisfies Record<keyof Omit<CaseFile, "overrides" | "missions" | "assumptions">, unknown>;
  const assumed = withoutAbsent({
    crisisPlan: options["crisis-plan"],
    crisisDeclared: options["crisis-declared"],
    tiers: options.tiers?.split(/[,;/]/).map(countIn),
    balanceDelay: countIn(options["balance-delay"]),
  });
  return {
    ...withoutAbsent(plain),
    missions: Object.fromEntries(kept.map((mission) => [mission, missionOf(mission, said)])),
    assumptions: apart(assumptions, assumed),
  };
}

function documentSaid({ note, ...options }: Options): Fields | undefined {
  const said = withoutAbsent({ preparedBy: options["prepared-by"], preparedFor: options["prepared-for"], note });
  return Object.keys(said).length === 0 ? undefined : said;
}

function situationSaid(options: Options): Fields | undefined {
  const said = withoutAbsent({
    day: options.situation,
    bankBalance: eurosIn(options["bank-balance"]),
    commitments: eurosIn(options.commitments),
    earmarkedSpent: eurosIn(options["earmarked-spent"]),
  });
  return Object.keys(said).length === 0 ? undefined : said;
}

export type Fields = Readonly<Record<string, unknown>>;

interface Said extends Fields {
  readonly situation?: Fields;
  readonly missions: Readonly<Record<string, object>>;
  readonly assumptions: Fields;
}

interface SaidOfMissions {
  readonly rate: number | undefined;
  readonly starts: ReadonlyMap<MissionId, string>;
  readonly stops: ReadonlyMap<MissionId, string>;
  readonly rates: ReadonlyMap<MissionId, string>;
  /** The parts of unscheduled care, where one speaks of them. */
  readonly access: Fields;
}

function missionOf(mission: MissionId, { rate, starts, stops, rates, access }: SaidOfMissions): object {
  const yearly = rates.get(mission)?.split(/[;/]/).map(rateIn);
  const dated = withoutAbsent({ start: starts.get(mission), stop: stops.get(mission), rates: yearly });
  if (mission === "crisis") return dated;
  return withoutAbsent({ rate, ...dated, ...(mission === "access" && access) });
}

/** What `--assume` and an option of its own say, when they do not speak of the same thing. */
function apart(assumed: Fields, said: Fields): Fields {
  const both = assumptionIds.find((id) => id in assumed && id in said);
  if (both !== undefined) refuseRequest(cliTexts.assumedBeside(assumptionNames[both].fr));
  return { ...assumed, ...said };
}

function countIn(word: string | undefined): Typed | undefined {
  return word === undefined ? undefined : parseCount(word, "fr");
}

function eurosIn(word: string | undefined): Typed | undefined {
  return word === undefined ? undefined : parseEuros(word, "fr");
}

function rateIn(word: string): Typed {
  return parseRate(word, "fr");
}

function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
