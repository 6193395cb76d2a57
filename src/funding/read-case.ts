/** Reads a case file into choices; whatever is wrong is refused with its place and nothing is guessed. */
import * as v from "valibot";
import type { Day } from "../agreement/day";
import { lineIds } from "../agreement/lines";
import { checkSignature } from "../agreement/signature";
import { checkPopulation, checkTier } from "../agreement/tier";
import { longestName, longestNote } from "./bounds";
import { caseSchema, type CaseFile } from "./case-file";
import { refuse } from "../refusal/refused";
import { problemOf } from "./shape-problem";
import type { Choices, DocumentWords } from "./choices";
import { readAt, readEuros, readOptional } from "./read-at";
import { readMissions } from "./read-missions";
import { readSchedules } from "./read-overrides";
import { readSchedule } from "./read-schedule";
import { readSituation } from "./read-situation";
import { readTime } from "./time/read-time";

/**
 * @param json what JSON.parse gave
 * @param today the day that the outermost door gives, of which a case speaks that names none
 * @throws Refused
 */
export function readCase(json: unknown, today: Day): Choices {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    refuse({ kind: "notAnObject", received: json });
  }
  refuseLists(json);
  const parsed = v.safeParse(caseSchema, json);
  if (parsed.success) return choicesOf(parsed.output, today);
  refuse(problemOf(parsed.issues[0]));
}

const held = [
  "document",
  "missions",
  "assumptions",
  "situation",
  "assumptions.intentAid",
  "assumptions.startUpSupplement",
];
const objects = [...held, ...lineIds.map((line) => `missions.${line}`)];

/** valibot takes an empty list for an object without keys. */
function refuseLists(file: object): void {
  for (const path of objects) {
    const received = path.split(".").reduce<unknown>((holder, key) => Reflect.get(Object(holder) as object, key), file);
    const expected = path === "missions" ? '"core" | "all" | Object' : "Object";
    if (Array.isArray(received)) refuse({ kind: "wrongType", path, received, expected });
  }
}

function choicesOf(file: CaseFile, today: Day): Choices {
  const signature = readOptional("signature", file.signature, checkSignature);
  const situation = readSituation(file, today, signature);
  const reading = readSchedule(file, { signature, day: situation.day });
  const missions = readMissions(file.missions ?? "core", reading);
  const schedules = readSchedules(file, reading);
  const { crisisPlan = "drafted", crisisDeclared = false } = file.assumptions ?? {};
  return {
    name: tidyText("name", file.name ?? "", longestName),
    document: documentOf(file.document ?? {}),
    ...territoryOf(file),
    schedule: reading.schedule,
    scheduleConfirmed: file.scheduleConfirmed ?? false,
    signature,
    signatureToCome: signature !== null && signature > today,
    situation,
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
function careOf(
  { missions }: CaseFile,
  schedules: Choices["schedules"],
): Pick<Choices, "compensation" | "earmarked" | "earmarkedOfFixed"> {
  const isApart = schedules.some(({ schedule }) => schedule.lines.get("access")?.parts.compensation !== undefined);
  const access = isApart && typeof missions === "object" ? missions.access : undefined;
  const ofFixed = typeof missions === "object" ? missions.access?.earmarkedOfFixed : undefined;
  return {
    compensation: access?.compensation ?? true,
    earmarked: access?.earmarked ?? true,
    earmarkedOfFixed: readEuros("missions.access.earmarkedOfFixed", ofFixed),
  };
}

/** The population that is typed is the contract's, and prevails over the communes'. */
function territoryOf(file: CaseFile): Pick<Choices, "population" | "contractTier" | "communes"> {
  const communes = communesOf(file);
  const population = readOptional("population", file.population, checkPopulation) ?? communes?.population ?? null;
  const contractTier = readOptional("tier", file.tier, checkTier);
  if (population === null && contractTier === null) refuse({ kind: "missingKey", path: "population" });
  return { population, contractTier, communes };
}

function communesOf({ communes }: CaseFile): Choices["communes"] {
  if (communes === undefined) return null;
  return { ...communes, population: readAt("communes", () => checkPopulation(communes.population)) };
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
  const tidy = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const { length } = [...tidy];
  if (length > most) refuse({ kind: "textTooLong", length, most }, { path });
  return tidy;
}
