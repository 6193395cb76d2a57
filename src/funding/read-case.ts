/** Reads a case file into choices; whatever is wrong is refused with its place and nothing is guessed. */
import * as v from "valibot";
import { checkSignature } from "../agreement/signature";
import { checkPopulation, checkTier } from "../agreement/tier";
import { longestName, longestNote } from "./bounds";
import { caseSchema, type CaseFile } from "./case-file";
import { CaseRefused, problemOf } from "./case-problem";
import type { Choices, DocumentWords } from "./choices";
import { readOptional } from "./read-at";
import { readMissions } from "./read-missions";
import { readSchedules } from "./read-overrides";
import { readSchedule } from "./read-schedule";
import { readTime } from "./time/read-time";

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
function refuseLists(json: object): void {
  const { document, missions, assumptions } = json as Record<string, unknown>;
  refuseList("document", document);
  refuseList("missions", missions, '"core" | "all" | Object');
  for (const [mission, choice] of Object.entries(missions ?? {})) refuseList(`missions.${mission}`, choice);
  refuseList("assumptions", assumptions);
  const { intentAid, startUpSupplement } = Object(assumptions) as Record<string, unknown>;
  refuseList("assumptions.intentAid", intentAid);
  refuseList("assumptions.startUpSupplement", startUpSupplement);
}

function refuseList(path: string, received: unknown, expected = "Object"): void {
  if (Array.isArray(received)) throw new CaseRefused({ kind: "wrongType", path, received, expected });
}

function choicesOf(file: CaseFile): Choices {
  const signature = readOptional("signature", file.signature, checkSignature);
  const reading = readSchedule(file, signature);
  const missions = readMissions(file.missions ?? "core", reading);
  const schedules = readSchedules(file, reading);
  const { crisisPlan = "drafted", crisisDeclared = false } = file.assumptions ?? {};
  return {
    name: tidyText("name", file.name ?? "", longestName),
    document: documentOf(file.document ?? {}),
    ...territoryOf(file),
    schedule: reading.schedule,
    signature,
    missions: new Map([...missions].map(([mission, { isKept, rate }]) => [mission, { isKept, rate }])),
    ...careOf(file, schedules),
    crisis: { plan: crisisPlan, declared: crisisDeclared },
    schedules,
    time: {
      ...readTime(file.assumptions ?? {}, reading.signature),
      scheduleRule: reading.rule,
      missions: new Map([...missions].map(([mission, { time }]) => [mission, time])),
    },
  };
}

/** Nothing is switched off where no schedule pays unscheduled care apart. */
function careOf({ missions }: CaseFile, schedules: Choices["schedules"]): Pick<Choices, "compensation" | "earmarked"> {
  const isApart = schedules.some(({ schedule }) => schedule.lines.get("access")?.parts.compensation !== undefined);
  const access = isApart && typeof missions === "object" ? missions.access : undefined;
  return { compensation: access?.compensation ?? true, earmarked: access?.earmarked ?? true };
}

function territoryOf(file: CaseFile): Pick<Choices, "population" | "contractTier"> {
  const population = readOptional("population", file.population, checkPopulation);
  const contractTier = readOptional("tier", file.tier, checkTier);
  if (population === null && contractTier === null) throw new CaseRefused({ kind: "missingKey", path: "population" });
  return { population, contractTier };
}

function documentOf({
  preparedBy = "",
  preparedFor = "",
  note = "",
}: NonNullable<CaseFile["document"]>): DocumentWords {
  return {
    preparedBy: tidyText("document.preparedBy", preparedBy, longestName),
    preparedFor: tidyText("document.preparedFor", preparedFor, longestName),
    note: tidyText("document.note", note, longestNote),
  };
}

/** On one line, without the spaces that nobody sees. */
function tidyText(path: string, text: string, most: number): string {
  const tidy = text.replace(/\s+/g, " ").trim();
  const { length } = [...tidy];
  if (length > most) throw new CaseRefused({ kind: "textTooLong", path, length, most });
  return tidy;
}
