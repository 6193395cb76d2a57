import type { Day } from "../../agreement/day";
import { isWithin } from "../../agreement/period";
import type { Choices } from "../choices";
import { isClosedYear } from "./closed-years";
import type { Frame, YearOfContract } from "./frame";
import { runsOf, type Run } from "./running";

export interface DeclaredCrisis {
  readonly date: Day;
  /** The contract year that pays it; null: none does. */
  readonly run: Run | null;
  /** `closed`: in a year that pays what it was closed with. */
  readonly outcome: "paid" | "notRunning" | "beyondCap" | "closed";
}

/** Each grave crisis declared, in the order of the dates: paid when the mission runs, up to the cap of its year. */
export function crisesOf(frame: Frame): readonly DeclaredCrisis[] {
  const runs = runsOf("crisis", frame);
  const placed = crisisDates(frame, runs).map((date) => ({
    date,
    run: runs.find(({ running }) => isWithin(date, running)) ?? null,
  }));
  return placed.map(({ date, run }, index) => {
    if (isInClosedYear(date, frame)) return { date, run: null, outcome: "closed" };
    if (run === null) return { date, run, outcome: "notRunning" };
    const earlier = placed.slice(0, index).filter((one) => one.run === run).length;
    return earlier < crisisCapOf(run.year, frame.choices)
      ? { date, run, outcome: "paid" }
      : { date, run: null, outcome: "beyondCap" };
  });
}

function isInClosedYear(date: Day, { years, choices }: Frame): boolean {
  return years.some((one) => isWithin(date, one) && isClosedYear(one.year, choices));
}

/** How many grave crises a contract year pays at most. */
export function crisisCapOf({ terms }: YearOfContract, { time }: Choices): number {
  return time.crisesPerYear ?? terms.crisesPerYear;
}

/** A crisis declared in the budget's year without a date is taken to be on the day on which the mission starts. */
export function isCrisisAssumed({ choices }: Frame): boolean {
  return choices.time.crises === null && choices.crisis.declared;
}

function crisisDates(frame: Frame, runs: readonly Run[]): readonly Day[] {
  if (isCrisisAssumed(frame)) return runs.slice(0, 1).map(({ running }) => running.from);
  return [...(frame.choices.time.crises ?? [])].sort((one, other) => one - other);
}
