/** What the year after a closed one begins with: the tier and the rates that its dialogue agreed, and its targets. */
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import type { Tier } from "../../agreement/schedule";
import { tiers } from "../../agreement/schedule";
import type { Decision } from "../dialogue/decision";
import { ratedMissions, type RatedMission } from "../indicators/indicator";
import type { Planned } from "../planned";

export interface NextYear {
  readonly year: ContractYear;
  /** null: the dialogue agreed none, and the tier stays. */
  readonly tier: Tier | null;
  readonly rates: ReadonlyMap<RatedMission, number>;
  /** The places in the case of the indicators to follow again. */
  readonly followed: readonly number[];
}

/** null: the contract ends with the year that is closed. */
export function nextYearOf(
  closed: ContractYear,
  { dialogue, indicators }: Pick<Planned, "dialogue" | "indicators">,
): NextYear | null {
  const year = contractYears.find((one) => one === closed + 1);
  if (year === undefined) return null;
  const agreed = (dialogue?.decisions ?? []).filter((one) => one.year === closed);
  const begun = new Set((indicators ?? []).filter((one) => one.year === year).map(({ mission }) => mission));
  return {
    year,
    tier: tierIn(agreed),
    rates: new Map(agreed.flatMap((one) => rateIn(one))),
    followed: (indicators ?? []).flatMap((one, index) => {
      return one.year === closed && !begun.has(one.mission) ? [index] : [];
    }),
  };
}

function tierIn(agreed: readonly Decision[]): Tier | null {
  const said = agreed.filter(({ subject }) => subject === "tier").at(-1)?.value;
  return tiers.find((tier) => tier === said) ?? null;
}

function rateIn({ subject, mission, rate }: Decision): readonly (readonly [RatedMission, number])[] {
  const rated = ratedMissions.find((one): one is RatedMission & MissionId => one === mission);
  return subject === "rate" && rated !== undefined && rate !== null ? [[rated, rate]] : [];
}
