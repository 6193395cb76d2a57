/** What a formula assumes of a contract; what it leaves out has the default of every budget. */
import { checkDay } from "../../agreement/check-day";
import { contractPeriod } from "../../agreement/contract-year";
import { schedulesByDate } from "../../agreement/find-schedule";
import { termsOf } from "../../agreement/terms";
import type { Day } from "../../agreement/day";
import { fromEuros } from "../../agreement/money";
import { checkTarget } from "../../agreement/required-rate";
import type { ScheduleRule } from "../../agreement/schedules-of-year";
import { checkContractDay } from "../../agreement/signature";
import type { Choices } from "../../funding/choices";
import { answersTo, type Assumption, type PlainId } from "../../funding/time/assumptions";
import { assumptionNames, type AnswerTo, type AssumptionId, type ChoiceId } from "../../funding/time/assumption-names";
import { contractEndProblem } from "../../funding/time/check-contract-end";
import { checkFigure, isFigure } from "../../funding/time/check-figure";
import { refuse } from "../../refusal/refused";
import { defaultAssumptions as byDefault, type Aid, type TimeAssumptions } from "../../funding/time/time-choices";
import { findOption } from "../../funding/time/find-assumption";
import { clearDate } from "../clear-date";
import { isZeroInWords } from "./zero-in-words";
import { statedIn, type Stated } from "./stated";

interface Assumed extends Pick<Choices, "compensation" | "earmarked" | "crisis"> {
  /** null: not said. */
  readonly scheduleRule: ScheduleRule | null;
  readonly time: Omit<TimeAssumptions, "tiers" | "scheduleRule">;
}

/** @throws Refused */
export function readAssumptions(range: unknown, signature: Day): Assumed {
  const stated = statedIn(range);
  const plain = answersTo((id, entry) => readPlain(id, entry, stated));
  const problem = plain.contractEnd === null ? null : contractEndProblem(plain.contractEnd, signature);
  if (problem !== null) return refuse(problem, { about: assumptionNames.contractEnd });
  return {
    compensation: readOption("compensation", stated) ?? true,
    earmarked: readOption("earmarked", stated) ?? true,
    crisis: { plan: readOption("crisisPlan", stated) ?? "drafted", declared: false },
    scheduleRule: readOption("scheduleRule", stated),
    time: {
      ...byDefault,
      ...plain,
      crises: stated.all("crises", (day) => checkDay(clearDate(day))),
      ...readAids(stated, signature),
    },
  };
}

/** Where 0 is not what is assumed by default, an empty cell is neither: Excel for Windows gives 0 for one. */
function readPlain(id: PlainId, entry: Assumption, stated: Stated): unknown {
  if (id === "scenario") return null;
  if (entry.kind === "whole" && entry.least > 0 && stated.isEmpty(id)) return null;
  const usual = entry.kind === "whole" && entry.least === 0 ? (entry.byDefault ?? saidBySchedules(id)) : 0;
  if (usual !== 0 && stated.isEmpty(id))
    return refuse({ kind: "assumptionEmpty", assumption: assumptionNames[id], usual });
  return stated.one(id, (value) => checkAnswer(id, entry, value));
}

/** What is assumed where a formula says nothing, under the latest schedule. */
function saidBySchedules(id: PlainId): number {
  const [latest] = schedulesByDate.slice(-1);
  return latest && (id === "balanceLag" || id === "crisesPerYear") ? termsOf(latest)[id] : 0;
}

function checkAnswer(id: PlainId, entry: Assumption, value: unknown): unknown {
  if (!isFigure(entry)) return findOption(id as ChoiceId, value);
  return entry.kind === "whole" && isZeroInWords(value) ? 0 : checkFigure(entry, clearDate(value));
}

function readAids(stated: Stated, signature: Day): Record<"intentAid" | "startUpSupplement", Aid | null> {
  const { to: end } = contractPeriod(signature);
  const date = stated.one("intentAidDate", (day) => checkContractDay(clearDate(day)));
  if (date !== null && date >= end)
    return refuse({ kind: "afterContract", day: date, end }, { about: assumptionNames.intentAidDate });
  const aid = (id: AssumptionId, day: Day | null) =>
    stated.one(id, (value) => ({ amount: fromEuros(checkTarget(value)), date: day }));
  return { intentAid: aid("intentAid", date), startUpSupplement: aid("startUpSupplement", null) };
}

function readOption<Id extends ChoiceId>(id: Id, stated: Stated): AnswerTo<Id> | null {
  return stated.one(id, (value) => findOption(id, value));
}
