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
  if (wanted.length === 0) return readWholeCase(json, today);
  const { plan, pages } = wanted.includes("budget") ? withoutPages(json) : { plan: json, pages: {} };
  const { choices, planned } = readWholeCase(plan, today);
  for (const one of wanted) if (planned !== null) checkNotBegun(one, planned);
  const begun = wanted.map((one) => starters[one](choices));
  return readWholeCase(Object.assign({}, plan, ...begun, pages), today);
}

/** Pages alone show nothing: those of a case that says nothing else are of the budget that begins. */
function withoutPages(json: unknown): { readonly plan: unknown; readonly pages: object } {
  if (typeof json !== "object" || json === null || !("pages" in json)) return { plan: json, pages: {} };
  const { pages, ...plan } = json;
  return Array.isArray(pages) && pages.length > 0 ? { plan, pages: { pages } } : { plan: json, pages: {} };
}

function checkNotBegun(wanted: StarterId, { charges, staff, resources, indicators }: Planned): void {
  if (wanted === "indicators" && (indicators ?? []).length > 0) refuse({ kind: "alreadyFollowed" });
  const isPlanned = [charges, staff, resources].some((rows) => rows.length > 0);
  if (wanted === "budget" && isPlanned) refuse({ kind: "alreadyPlanned" });
}
