/** What a case says of the form's fields; a field that the case is silent about is left out. */
import { findSchedule } from "../../agreement/find-schedule";
import type { MissionId } from "../../agreement/lines";
import type { Tier } from "../../agreement/schedule";
import { missionsOf } from "../../agreement/total";
import type { CaseFile } from "../../budget/case-file";
import type { Language } from "../../texts/language";
import { amountField, type FieldValue, type FormState } from "./form-state";
import { writeCount, writeDate, writeEuros, writeRate } from "./write-figure";

export function formOfCase(file: CaseFile, language: Language): FormState {
  const { file: scheduleFile } = findSchedule(file.schedule);
  return {
    name: file.name ?? "",
    population: writeCount(file.population, language),
    contractTier: writeCount(file.tier, language),
    schedule: scheduleFile.id,
    signature: writeDate(file.signature, language),
    crisisPlan: file.assumptions?.crisisPlan ?? "drafted",
    crisisDeclared: file.assumptions?.crisisDeclared ?? false,
    ...missionsIn(file, language),
    ...amountsIn(file, language),
  };
}

function missionsIn({ missions, schedule }: CaseFile, language: Language): FormState {
  if (typeof missions !== "object") return {};
  const known = missionsOf(findSchedule(schedule));
  const kept = known.map((mission) => [`kept:${mission}`, isKept(missions, mission)] as const);
  const rates = known.flatMap((mission) => rateIn(missions, mission, language));
  const { compensation = true, earmarked = true } = missions.access ?? {};
  const switches = missions.access ? { compensation, earmarked } : {};
  return { ...Object.fromEntries<FieldValue>([...kept, ...rates]), ...switches };
}

type Missions = Exclude<NonNullable<CaseFile["missions"]>, string>;
type Choice = { readonly kept?: boolean | undefined; readonly rate?: unknown } | undefined;

function isKept(missions: Missions, mission: MissionId): boolean {
  const choice: Choice = missions[mission];
  return choice !== undefined && choice.kept !== false;
}

/** The crisis has no rate, and the rate of a mission left out is not known. */
function rateIn(missions: Missions, mission: MissionId, language: Language): readonly (readonly [string, string])[] {
  const choice: Choice = missions[mission];
  return choice === undefined || mission === "crisis"
    ? []
    : [[`rate:${mission}`, writeRate(choice.rate ?? null, language)]];
}

function amountsIn({ overrides = [], schedule }: CaseFile, language: Language): FormState {
  const table = findSchedule(schedule);
  return Object.fromEntries(
    overrides.map(({ line, part, tier, amount }) => [
      amountField(table, line, part, tier as Tier),
      writeEuros(amount, language),
    ]),
  );
}
