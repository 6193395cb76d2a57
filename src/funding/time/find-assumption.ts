import { fold } from "../../agreement/fold";
import { beginningWith, nearestTo } from "../../agreement/near-names";
import {
  assumptionIds,
  assumptionNames,
  assumptionOptions,
  type AnswerTo,
  type AssumptionId,
  type ChoiceId,
} from "./assumption-names";
import { refuse } from "../../refusal/refused";

const byFolded = new Map(
  assumptionIds.flatMap((id) => {
    const { fr, en, also } = assumptionNames[id];
    return [id, fr, en, ...also].map((name) => [fold(name), id] as const);
  }),
);

const longestName = 200;

/** The assumption that a person names, in French or English, as forgiving as the names of missions. @throws Refused */
export function findAssumption(value: unknown): AssumptionId {
  if (typeof value !== "string" || value.length > longestName) {
    return refuseName(value, []);
  }
  const wanted = fold(value);
  return byFolded.get(wanted) ?? findBeginning(wanted, value);
}

function findBeginning(wanted: string, received: string): AssumptionId {
  const candidates = beginningWith(wanted, byFolded);
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  const nearest = only === undefined ? nearestTo(wanted, byFolded) : candidates;
  return refuseName(received, nearest);
}

function refuseName(received: unknown, nearest: readonly AssumptionId[]): never {
  const named = (ids: readonly AssumptionId[]) => ids.map((id) => assumptionNames[id]);
  return refuse({ kind: "assumption", received, nearest: named(nearest), accepted: named(assumptionIds) });
}

/** The answer that a person words. @throws Refused */
export function findOption<Id extends ChoiceId>(assumption: Id, value: unknown): AnswerTo<Id> {
  const options = assumptionOptions[assumption];
  const wanted = typeof value === "string" || typeof value === "boolean" ? fold(String(value)) : "";
  const found = options.find(({ value: own, names: { fr, en, also } }) =>
    [String(own), fr, en, ...also].some((name) => fold(name) === wanted),
  );
  if (found !== undefined) return found.value;
  const accepted = options.map(({ names }) => names);
  return refuse({ kind: "option", assumption: assumptionNames[assumption], received: value, accepted });
}
