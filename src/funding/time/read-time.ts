/** What a case assumes of the contract's five years; what it leaves out has its default. */
import { checkDay } from "../../agreement/check-day";
import { checkCount } from "../../agreement/count";
import { contractPeriod, contractYears } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { fromEuros } from "../../agreement/money";
import { checkTarget } from "../../agreement/required-rate";
import { checkContractDay } from "../../agreement/signature";
import { checkTier } from "../../agreement/tier";
import { mostCrisisDays } from "../bounds";
import type { CaseFile } from "../case-file";
import { refuse } from "../../refusal/refused";
import { checkLength, readAt, readOptional } from "../read-at";
import { answersTo, type Assumption, type PlainId } from "./assumptions";
import { contractEndProblem } from "./check-contract-end";
import { checkFigure, isFigure } from "./check-figure";
import type { Aid, TimeAssumptions } from "./time-choices";

type AssumptionsOfFile = NonNullable<CaseFile["assumptions"]>;

/** @throws Refused */
export function readTime(file: AssumptionsOfFile, signature: Day | null): Omit<TimeAssumptions, "scheduleRule"> {
  const plain = answersTo((id, entry) => readPlain(id, entry, file[id]));
  refuseEnd(plain.contractEnd, signature);
  return {
    ...plain,
    tiers: readTiers(file),
    crises: readCrises(file),
    intentAid: readAid("intentAid", file, signature),
    startUpSupplement: readAid("startUpSupplement", file, signature),
  };
}

/** As long as the signature is not given, any day may stand. */
function refuseEnd(end: Day | null, signature: Day | null): void {
  const problem = end === null || signature === null ? null : contractEndProblem(end, signature);
  if (problem !== null) refuse(problem, { path: placeOf("contractEnd") });
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

/** The shape of the file has seen to the words. */
function readPlain(id: PlainId, entry: Assumption, value: unknown): unknown {
  return isFigure(entry) ? readOptional(placeOf(id), value, (figure) => checkFigure(entry, figure)) : value;
}

function readAid(key: "intentAid" | "startUpSupplement", file: AssumptionsOfFile, signature: Day | null): Aid | null {
  const aid = file[key];
  if (aid === undefined) return null;
  const euros = readAt(`${placeOf(key)}.amount`, () => checkTarget(aid.amount));
  const date = readOptional(`${placeOf(key)}.date`, aid.date, checkContractDay);
  if (signature !== null) refuseLateAid(`${placeOf(key)}.date`, date, contractPeriod(signature).to);
  return { amount: fromEuros(euros), date };
}

function refuseLateAid(path: string, day: Day | null, end: Day): void {
  if (day !== null && day >= end) refuse({ kind: "afterContract", day, end }, { path });
}
