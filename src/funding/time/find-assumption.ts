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
import { refuseContract } from "./contract-problem";

const byFolded = new Map(
  assumptionIds.flatMap((id) => {
    const { fr, en, also } = assumptionNames[id];
    return [id, fr, en, ...also].map((name) => [fold(name), id] as const);
  }),
);

const longestName = 200;

/** The assumption that a person names, in French or English, as forgiving as the names of missions. @throws ContractRefused */
export function findAssumption(value: unknown): AssumptionId {
  if (typeof value !== "string" || value.length > longestName) {
    return refuseContract({ kind: "assumption", received: value, nearest: [] });
  }
  const wanted = fold(value);
  return byFolded.get(wanted) ?? findBeginning(wanted, value);
}

function findBeginning(wanted: string, received: string): AssumptionId {
  const candidates = beginningWith(wanted, byFolded);
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  const nearest = only === undefined ? nearestTo(wanted, byFolded) : candidates;
  return refuseContract({ kind: "assumption", received, nearest });
}

/** The answer that a person words. @throws ContractRefused */
export function findOption<Id extends ChoiceId>(assumption: Id, value: unknown): AnswerTo<Id> {
  const options = assumptionOptions[assumption];
  const wanted = typeof value === "string" || typeof value === "boolean" ? fold(String(value)) : "";
  const found = options.find(({ value: own, names: { fr, en, also } }) =>
    [String(own), fr, en, ...also].some((name) => fold(name) === wanted),
  );
  if (found !== undefined) return found.value;
  return refuseContract({ kind: "option", assumption, received: value, accepted: options.map(({ names }) => names) });
}
