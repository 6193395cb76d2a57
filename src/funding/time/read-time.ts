/** What a case assumes of the contract's five years; what it leaves out has its default. */
import { checkDay } from "../../agreement/check-day";
import { checkCount } from "../../agreement/count";
import { contractPeriod, contractYears } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { fromEuros } from "../../agreement/money";
import { checkTarget } from "../../agreement/required-rate";
import { checkSignature } from "../../agreement/signature";
import { checkTier } from "../../agreement/tier";
import { checkWholeNumber } from "../../agreement/whole-number";
import { mostCrisisDays } from "../bounds";
import type { CaseFile } from "../case-file";
import { CaseRefused } from "../case-problem";
import { checkLength, readAt, readOptional } from "../read-at";
import {
  defaultAssumptions as byDefault,
  mostCrises,
  mostMonths,
  type Aid,
  type TimeAssumptions,
} from "./time-choices";

type AssumptionsOfFile = NonNullable<CaseFile["assumptions"]>;

/** @param signature as given, or assumed @throws CaseRefused */
export function readTime(file: AssumptionsOfFile, signature: Day): Omit<TimeAssumptions, "scheduleRule"> {
  return {
    tiers: readTiers(file),
    crises: readCrises(file),
    crisesPerYear: readWhole("crisesPerYear", file, mostCrises),
    crisisEffect: readOptional(placeOf("crisisEffect"), file.crisisEffect, checkDay) ?? byDefault.crisisEffect,
    prorationBasis: file.prorationBasis ?? byDefault.prorationBasis,
    prorateVariable: file.prorateVariable ?? byDefault.prorateVariable,
    proratePlan: file.proratePlan ?? byDefault.proratePlan,
    advanceUnscheduledCare: file.advanceUnscheduledCare ?? byDefault.advanceUnscheduledCare,
    balanceLag: readWhole("balanceLag", file, mostMonths),
    balanceDelay: readWhole("balanceDelay", file, mostMonths),
    stoppedMission: file.stoppedMission ?? byDefault.stoppedMission,
    intentAid: readAid("intentAid", file, signature),
    startUpSupplement: readAid("startUpSupplement", file, signature),
    scenario: file.scenario ?? byDefault.scenario,
  };
}

/** The years after the last tier given are as good as absent. */
function readTiers({ tiers = [] }: AssumptionsOfFile): TimeAssumptions["tiers"] {
  const read = checkLength(placeOf("tiers"), tiers, contractYears.length).map((tier, index) =>
    readOptional(`${placeOf("tiers")}.${index}`, tier, checkTier),
  );
  const given = read.reduce((most, tier, index) => (tier === null ? most : index + 1), 0);
  return read.slice(0, given);
}

/** An empty list says no more than none. */
function readCrises({ crises = [] }: AssumptionsOfFile): TimeAssumptions["crises"] {
  const counted = readAt(placeOf("crises"), () => checkCount(crises, mostCrisisDays));
  const dates = counted.map((date, index) => readAt(`${placeOf("crises")}.${index}`, () => checkDay(date)));
  return dates.length === 0 ? null : dates;
}

function placeOf(key: keyof TimeAssumptions): string {
  return `assumptions.${key}`;
}

function readWhole(
  key: "crisesPerYear" | "balanceLag" | "balanceDelay",
  file: AssumptionsOfFile,
  most: number,
): number {
  return readOptional(placeOf(key), file[key], (value) => checkWholeNumber(value, most)) ?? byDefault[key];
}

function readAid(key: "intentAid" | "startUpSupplement", file: AssumptionsOfFile, signature: Day): Aid | null {
  const aid = file[key];
  if (aid === undefined) return null;
  const euros = readAt(`${placeOf(key)}.amount`, () => checkTarget(aid.amount));
  const date = readOptional(`${placeOf(key)}.date`, aid.date, checkSignature);
  refuseLateAid(`${placeOf(key)}.date`, date, contractPeriod(signature).to);
  return { amount: fromEuros(euros), date };
}

function refuseLateAid(path: string, day: Day | null, end: Day): void {
  if (day !== null && day >= end) throw new CaseRefused({ kind: "afterContract", path, day, end });
}
