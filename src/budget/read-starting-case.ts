import type { Day } from "../agreement/day";
import { refuse } from "../refusal/refused";
import { readWholeCase, type WholeCase } from "./read-whole-case";
import { starterPlanOf } from "./starter";

/**
 * A case that plans nothing yet, with the rows that a first budget usually has, their amounts to be entered.
 * @throws Refused also where it has charges, posts or resources already
 */
export function readStartingCase(json: unknown, today: Day): WholeCase {
  const { choices, planned } = readWholeCase(json, today);
  const begun = planned === null ? undefined : [...planned.charges, ...planned.staff, ...planned.resources][0];
  if (begun !== undefined) refuse({ kind: "alreadyPlanned" });
  return readWholeCase({ ...(json as object), ...starterPlanOf(choices) }, today);
}
