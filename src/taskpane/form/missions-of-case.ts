import { contractYears } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { isCore } from "../../agreement/total";
import type { CaseFile, MissionOfFile } from "../../funding/case-file";
import type { Language } from "../../texts/language";
import type { FieldValue, FormState } from "./form-state";
import { missionsOfSchedules } from "./schedules-in";
import { writeDate, writeEuros, writeRate } from "./write-figure";

type Missions = Exclude<NonNullable<CaseFile["missions"]>, string>;

interface SchedulesOfCase {
  /** Those of the years of its contract. */
  readonly used: readonly Schedule[];
  readonly schedules: readonly Schedule[];
}

/** What a case says of each mission of its schedules. */
export function missionsOfCase(file: CaseFile, { used, schedules }: SchedulesOfCase, language: Language): FormState {
  const missions = namedIn(file, used);
  const fields = missionsOfSchedules(schedules).flatMap((mission) => fieldsOf(mission, missions[mission], language));
  const { compensation = true, earmarked = true } = missions.access ?? {};
  const switches = missions.access ? { compensation, earmarked } : {};
  const ofFixed = writeEuros(missions.access?.earmarkedOfFixed, language);
  return { ...Object.fromEntries<FieldValue>(fields), ...switches, earmarkedOfFixed: ofFixed };
}

/** "core" and "all" are of the years of the contract: a mission may come with an amendment, or become a core one. */
function namedIn({ missions = "core" }: CaseFile, used: readonly Schedule[]): Missions {
  if (typeof missions === "object") return missions;
  const isMeant = (mission: MissionId) => missions === "all" || used.some((schedule) => isCore(mission, schedule));
  const held = missionsOfSchedules(used).filter(isMeant);
  return Object.fromEntries(held.map((mission) => [mission, {}]));
}

type Entry = readonly [field: string, value: FieldValue];

function fieldsOf(mission: MissionId, choice: MissionOfFile | undefined, language: Language): readonly Entry[] {
  const isKept = choice !== undefined && choice.kept !== false;
  return [
    [`kept:${mission}`, isKept],
    [`start:${mission}`, writeDate(choice?.start, language)],
    [`stop:${mission}`, writeDate(choice?.stop, language)],
    ...(mission === "crisis" ? [] : ratesOf(mission, choice, language)),
  ];
}

/** The rate of a mission left out is not known. One of a year that is the mission's own is not said again. */
function ratesOf(mission: MissionId, choice: MissionOfFile | undefined, language: Language): readonly Entry[] {
  const { rates = [] } = choice ?? {};
  const own = choice?.rate ?? rates[0] ?? null;
  const ofYears = contractYears.map((year): Entry => {
    const rate = rates.slice(0, year).at(-1);
    return [`rate:${mission}:${year}`, rate === own ? "" : writeRate(rate, language)];
  });
  return choice === undefined ? ofYears : [[`rate:${mission}`, writeRate(own, language)], ...ofYears];
}
