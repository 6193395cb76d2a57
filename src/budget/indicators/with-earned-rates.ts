import { byContractYear } from "../../agreement/contract-year";
import type { Choices } from "../../funding/choices";
import type { Planned } from "../planned";
import { missionYearsOf } from "./mission-years";

/** The same choices, each mission and year at the rate that its indicators give where all of them are measured. */
export function withEarnedRates(choices: Choices, planned: Pick<Planned, "indicators"> | null): Choices {
  const known = missionYearsOf(planned?.indicators ?? []).filter(({ rate }) => rate !== null);
  if (known.length === 0) return choices;
  const rateOf = (mission: string, year: number) =>
    known.find((one) => one.mission === mission && one.year === year)?.rate ?? null;
  const missions = new Set(known.map(({ mission }) => mission));
  const earnedRates = new Map(
    [...missions].map((mission) => [mission, byContractYear((year) => rateOf(mission, year))]),
  );
  return { ...choices, time: { ...choices.time, earnedRates } };
}
