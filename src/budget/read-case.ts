/** Reads a case file into choices; whatever is wrong is refused with its place and nothing is guessed. */
import * as v from "valibot";
import { coreMissionsOf, missionsOf } from "../agreement/total";
import { defaultSchedule, findSchedule } from "../agreement/find-schedule";
import { lineIds, isMission, type MissionId } from "../agreement/lines";
import { fromEuros } from "../agreement/money";
import { checkRate } from "../agreement/rate";
import { Refused } from "../agreement/refusal";
import { checkTarget } from "../agreement/required-rate";
import type { Schedule } from "../agreement/schedule";
import { checkSignature } from "../agreement/signature";
import { checkPopulation, checkTier } from "../agreement/tier";
import { entryOf } from "../agreement/yearly-amount";
import { caseSchema, type CaseFile } from "./case-file";
import { CaseRefused, problemOf } from "./case-problem";
import type { Choices, MissionChoice, Override } from "./choices";
import { tableRowsOf } from "./table-rows";

/** Long enough for any community, short enough for a title. */
const longestName = 200;

/** @param json what JSON.parse gave @throws CaseRefused */
export function readCase(json: unknown): Choices {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new CaseRefused({ kind: "notAnObject", received: json });
  }
  refuseLists(json);
  const parsed = v.safeParse(caseSchema, json);
  if (parsed.success) return choicesOf(parsed.output);
  throw new CaseRefused(problemOf(parsed.issues[0]));
}

/** valibot takes an empty list for an object without keys. */
function refuseLists({ missions, assumptions }: { missions?: unknown; assumptions?: unknown }): void {
  refuseList("missions", missions, '"core" | "all" | Object');
  for (const [mission, choice] of Object.entries(missions ?? {})) refuseList(`missions.${mission}`, choice);
  refuseList("assumptions", assumptions);
}

function refuseList(path: string, received: unknown, expected = "Object"): void {
  if (Array.isArray(received)) throw new CaseRefused({ kind: "wrongType", path, received, expected });
}

function choicesOf(file: CaseFile): Choices {
  const schedule = at("schedule", () => (file.schedule === undefined ? defaultSchedule : findSchedule(file.schedule)));
  const access = typeof file.missions === "object" ? file.missions.access : undefined;
  return {
    name: nameOf(file.name ?? ""),
    ...territoryOf(file),
    schedule,
    signature: optional("signature", file.signature, checkSignature),
    missions: missionChoices(file.missions ?? "core", schedule),
    compensation: access?.compensation ?? true,
    earmarked: access?.earmarked ?? true,
    crisis: {
      plan: file.assumptions?.crisisPlan ?? "drafted",
      declared: file.assumptions?.crisisDeclared ?? false,
    },
    overrides: overridesOf(file, schedule),
  };
}

function territoryOf(file: CaseFile): Pick<Choices, "population" | "contractTier"> {
  const population = optional("population", file.population, checkPopulation);
  const contractTier = optional("tier", file.tier, checkTier);
  if (population === null && contractTier === null) throw new CaseRefused({ kind: "missingKey", path: "population" });
  return { population, contractTier };
}

function nameOf(name: string): string {
  const tidy = name.replace(/\s+/g, " ").trim();
  const { length } = [...tidy];
  if (length > longestName) throw new CaseRefused({ kind: "nameTooLong", length, most: longestName });
  return tidy;
}

function missionChoices(
  missions: NonNullable<CaseFile["missions"]>,
  schedule: Schedule,
): ReadonlyMap<MissionId, MissionChoice> {
  if (missions === "core") return withoutRate(coreMissionsOf(schedule));
  if (missions === "all") return withoutRate(missionsOf(schedule));
  const named = lineIds.filter(isMission).filter((mission) => missions[mission] !== undefined);
  return new Map(named.map((mission) => [mission, choiceOf(mission, missions[mission] ?? {}, schedule)]));
}

type ChoiceOfFile = { readonly kept?: boolean | undefined; readonly rate?: unknown };

function choiceOf(mission: MissionId, choice: ChoiceOfFile, schedule: Schedule): MissionChoice {
  at(`missions.${mission}`, () => entryOf(mission, schedule));
  return { isKept: choice.kept ?? true, rate: optional(`missions.${mission}.rate`, choice.rate, checkRate) ?? 0 };
}

function withoutRate(missions: readonly MissionId[]): ReadonlyMap<MissionId, MissionChoice> {
  return new Map(missions.map((mission) => [mission, { isKept: true, rate: 0 }]));
}

function overridesOf({ overrides = [] }: CaseFile, schedule: Schedule): readonly Override[] {
  const read = overrides.map((override, index) => overrideOf(override, index, schedule));
  const cellOf = ({ line, part, tier }: Override) => `${line}:${part}:${tier}`;
  const cells = read.map(cellOf);
  const twice = cells.findIndex((cell, index) => cells.indexOf(cell) < index);
  if (twice < 0) return read;
  throw new CaseRefused({ kind: "overrideTwice", path: `overrides.${twice}` });
}

function overrideOf(
  { line, part, tier, amount }: NonNullable<CaseFile["overrides"]>[number],
  index: number,
  schedule: Schedule,
): Override {
  const path = `overrides.${index}`;
  const parts = tableRowsOf(schedule)
    .filter((row) => row.line === line)
    .map((row) => row.part);
  at(path, () => entryOf(line, schedule));
  if (!parts.includes(part)) {
    throw new CaseRefused({ kind: "wrongType", path: `${path}.part`, received: part, expected: parts.join(" | ") });
  }
  const euros = at(`${path}.amount`, () => checkTarget(amount));
  return { line, part, tier: at(`${path}.tier`, () => checkTier(tier)), amount: fromEuros(euros) };
}

function optional<T>(path: string, value: unknown, check: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : at(path, () => check(value));
}

/** A refusal of the rules, with the place in the file where it happened. */
function at<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw new CaseRefused({ kind: "refused", path, refusal: error.refusal });
    throw error;
  }
}
