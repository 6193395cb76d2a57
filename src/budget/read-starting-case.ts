import type { Day } from "../agreement/day";
import { refuse } from "../refusal/refused";
import type { Planned } from "./planned";
import { readWholeCase, type WholeCase } from "./read-whole-case";
import { starterPlanOf } from "./starter";
import { starterIndicatorsOf } from "./starter-indicators";

const starters = { budget: starterPlanOf, indicators: starterIndicatorsOf };
type StarterId = keyof typeof starters;

/**
 * A case with what a community usually begins with, its amounts to be entered.
 * @throws Refused also where it has such rows already
 */
export function readStartingCase(json: unknown, today: Day, wanted: readonly StarterId[]): WholeCase {
  const whole = readWholeCase(json, today);
  const { choices, planned } = whole;
  if (wanted.length === 0) return whole;
  for (const one of wanted) if (planned !== null) checkNotBegun(one, planned);
  const begun = wanted.map((one) => starters[one](choices));
  return readWholeCase(Object.assign({}, json, ...begun), today);
}

function checkNotBegun(wanted: StarterId, { charges, staff, resources, indicators }: Planned): void {
  if (wanted === "indicators" && (indicators ?? []).length > 0) refuse({ kind: "alreadyFollowed" });
  const isPlanned = [charges, staff, resources].some((rows) => rows.length > 0);
  if (wanted === "budget" && isPlanned) refuse({ kind: "alreadyPlanned" });
}
