/** The five years of a contract before any money: their dates, tiers and schedules. */
import { atContractYear, contractYears, contractYearOf, type ContractYear } from "../../agreement/contract-year";
import { addMonths, type Day } from "../../agreement/day";
import { lineIds, partIds, type PartOrTotal } from "../../agreement/lines";
import type { Period } from "../../agreement/period";
import type { Schedule, Tier } from "../../agreement/schedule";
import { termsOf, type TermsOfSchedule } from "../../agreement/terms";
import { schedulesOfYear, type ScheduleOfYear } from "../../agreement/schedules-of-year";
import { retainedTier } from "../funding";
import type { Choices, ContractSchedule, SignedChoices } from "../choices";
import { isSetUp } from "../counted";
import { yearlyRowsOf, type ScheduleRow } from "../schedule-rows";
import { tiersByYear } from "./tiers-by-year";

export interface YearOfContract extends Period {
  readonly year: ContractYear;
  readonly tier: Tier;
  readonly schedules: readonly ScheduleOfYear[];
  /** What the agreement says once, in the schedule of the year's first day. */
  readonly terms: TermsOfSchedule;
  /** When what is left of the year is paid. */
  readonly balanceDate: Day;
  /** When what was advanced beyond the due is taken back: no delay of the fund puts that off. */
  readonly repaymentDate: Day;
}

export interface Frame {
  readonly choices: Choices;
  readonly signature: Day;
  readonly years: readonly YearOfContract[];
  /** The rows of the schedules used that the community has, in the order of the lines and parts. */
  readonly rows: readonly ScheduleRow[];
}

/** @throws Refused when neither the population nor the contract's tier is known */
export function frameOf(choices: SignedChoices): Frame {
  const { signature } = choices;
  const tiers = tiersByYear(retainedTier(choices), choices.time.tiers);
  const years = contractYears.map((year) => yearOf(year, atContractYear(tiers, year), signature, choices));
  const rows = rowsOfSchedules(schedulesUsed({ years })).filter((row) => isSetUp(row, choices));
  return { choices, signature, years, rows };
}

/** Each schedule once, in the order of the years. */
export function schedulesUsed({ years }: Pick<Frame, "years">): readonly Schedule[] {
  return [...new Set(years.flatMap(({ schedules }) => schedules.map(({ schedule }) => schedule)))];
}

function yearOf(year: ContractYear, tier: Tier, signature: Day, choices: Choices): YearOfContract {
  const { schedule, time } = choices;
  const { from, to } = contractYearOf(signature, year);
  const schedules = schedulesOfYear({ from, to }, time.scheduleRule, schedule, choices.schedules.map(scheduleIn));
  const terms = termsOf(schedules[0]?.schedule ?? schedule);
  const closed = Math.min(to, time.contractEnd ?? to);
  const lag = time.balanceLag ?? terms.balanceLag;
  const balanceDate = addMonths(closed, lag + time.balanceDelay);
  return { year, from, to, tier, schedules, terms, balanceDate, repaymentDate: addMonths(closed, lag) };
}

function scheduleIn({ schedule }: ContractSchedule): Schedule {
  return schedule;
}

/** The rows that make a contract year under some schedules, each once, those of a line together, its total last. */
export function rowsOfSchedules(schedules: readonly Schedule[]): readonly ScheduleRow[] {
  const byCell = new Map(schedules.flatMap(yearlyRowsOf).map((row) => [`${row.line} ${row.part}`, row]));
  return [...byCell.values()].sort(inOrder);
}

const parts: readonly PartOrTotal[] = [...partIds, "total"];

function inOrder(one: ScheduleRow, other: ScheduleRow): number {
  return lineIds.indexOf(one.line) - lineIds.indexOf(other.line) || parts.indexOf(one.part) - parts.indexOf(other.part);
}
