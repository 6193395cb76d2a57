/** Reads a whole case file: what it says of the grant, and what it plans beside it. */
import * as v from "valibot";
import type { Day } from "../agreement/day";
import { problemOf } from "../funding/shape-problem";
import { refuse, Refused } from "../refusal/refused";
import type { Choices } from "../funding/choices";
import { readSuggestingCase } from "../funding/read-suggesting-case";
import { withClosedYears } from "./closing/with-closed-years";
import { withEarnedRates } from "./indicators/with-earned-rates";
import type { Planned } from "./planned";
import { plannedKeys, plannedSchema } from "./planned-file";
import { readPlanned } from "./reading/read-planned";

export interface WholeCase {
  readonly choices: Choices;
  /** null: it plans nothing, and there is no budget beside the grant. */
  readonly planned: Planned | null;
}

/**
 * @param json what JSON.parse gave
 * @param today the day of a case that names none
 * @throws Refused
 */
export function readWholeCase(json: unknown, today: Day): WholeCase {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { choices: readSuggestingCase(json, today), planned: null };
  }
  const entries = Object.entries(json);
  const isPlan = ([key]: readonly [string, unknown]) => plannedKeys.includes(key);
  const choices = readGrant(Object.fromEntries(entries.filter((entry) => !isPlan(entry))), today);
  const plan = entries.filter(isPlan);
  const planned = planIn(Object.fromEntries(plan));
  return { choices: withClosedYears(withEarnedRates(choices, planned), planned), planned };
}

/** null: nothing is planned. @throws Refused when pages would show nothing else */
function planIn(file: object): Planned | null {
  const keys = Object.keys(file);
  if (keys.length === 0) return null;
  const planned = plannedOf(file);
  if (keys.some((key) => key !== pagesKey)) return planned;
  return planned.pages.length === 0 ? null : refuse({ kind: "pagesAlone" }, { path: pagesKey });
}

const pagesKey = "pages";

/** A key that neither knows may be one of either. */
function readGrant(file: object, today: Day): Choices {
  try {
    return readSuggestingCase(file, today);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { problem } = error;
    if (problem.kind !== "unknownKey" || problem.path !== "") throw error;
    refuse({ ...problem, accepted: [...problem.accepted, ...plannedKeys] });
  }
}

/** @param file the keys of a plan alone @throws Refused */
export function plannedOf(file: object): Planned {
  refuseList(file);
  const parsed = v.safeParse(plannedSchema, file);
  if (parsed.success) return readPlanned(parsed.output);
  return refuse(problemOf(parsed.issues[0], plannedSchema));
}

/** valibot takes an empty list for an object without keys. */
function refuseList(file: object): void {
  for (const path of ["accounting", "indemnities"]) {
    const received: unknown = Reflect.get(file, path);
    if (Array.isArray(received)) refuse({ kind: "wrongType", path, received, expected: "Object" });
  }
}
