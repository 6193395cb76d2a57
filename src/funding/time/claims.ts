import { oneDay } from "../../agreement/period";
import { schedulesOn, type ScheduleOfYear } from "../../agreement/schedules-of-year";
import { partRulesOf } from "../part-rules";
import { holdsRow, type ScheduleRow } from "../schedule-rows";
import { isClosedYear } from "./closed-years";
import { crisesOf } from "./crises";
import type { Frame, YearOfContract } from "./frame";
import { runsOf, type Run } from "./running";

/** A row of the schedules that a contract year pays, whatever its amount. */
export interface Claim extends Run {
  readonly row: ScheduleRow;
  /** Those that count on the days on which it runs. */
  readonly schedules: readonly ScheduleOfYear[];
}

/** Everything that the rules of the contract pay in its five years, in the order of the rows, then of the dates: a closed year is as it was closed. */
export function claimsOf(frame: Frame): readonly Claim[] {
  return frame.rows.flatMap((row) =>
    runsPaying(row, frame).map((run) => ({ ...run, row, schedules: schedulesIn(run) })),
  );
}

function schedulesIn({ running, year }: Run): Claim["schedules"] {
  return schedulesOn(running, year, year.schedules);
}

/** Whether a schedule of the year has the row: an amendment may part a line otherwise. */
function holdsRowIn({ schedules }: YearOfContract, row: ScheduleRow): boolean {
  return schedules.some(({ schedule }) => holdsRow(row, schedule));
}

/** A plan is assessed as its contract year ends: a mission that stopped before has none to show, unless it is due by days. */
export function isAssessed({ running, year }: Run, { choices }: Frame): boolean {
  return running.to === year.to || choices.time.proratePlan;
}

function runsPaying(row: ScheduleRow, frame: Frame): readonly Run[] {
  const held = runsOf(row.line, frame).filter(({ year }) => holdsRowIn(year, row));
  const runs = held.filter(({ year }) => !isClosedYear(year.year, frame.choices));
  const isDraftedBefore = frame.choices.crisis.plan === "updated";
  switch (partRulesOf(row).paidIn) {
    case "eachYear":
      return runs;
    case "draftingYear":
      return runs.filter((run) => run.isFirst && !isDraftedBefore && isAssessed(run, frame));
    case "updatingYears":
      return runs.filter((run) => (!run.isFirst || isDraftedBefore) && isAssessed(run, frame));
    case "eachCrisis":
      return crisesOf(frame).flatMap(({ date, run }) => (run ? [{ ...run, running: oneDay(date) }] : []));
  }
}
