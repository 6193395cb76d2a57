/** One case under several schedules: each is worth what it is known to be worth. */
import type { Day } from "../agreement/day";
import { findSchedule, schedules } from "../agreement/find-schedule";
import { fromEuros, minus, toEuros, type Cents } from "../agreement/money";
import type { Schedule } from "../agreement/schedule";
import { linesCounted, roleOf, totalOf, variantOf, type Counted, type Variant } from "../funding/comparison/variant";
import { whole } from "../funding/comparison/comparison";
import type { Funding } from "../funding/funding";
import { Refused } from "../refusal/refused";
import { euros } from "../texts/fr/figures";
import { libraryTexts } from "../texts/fr/library";
import { statusOn } from "../texts/fr/schedule-status";
import { groundsOfFunding, readCaseOn } from "./case";
import { explain } from "./explain";
import { groundsOfAll } from "./grounds";
import type { Told } from "./told";

export interface ComparedSchedule {
  readonly schedule: string;
  readonly name: string;
  readonly status: string;
  /** `compared`: never signed, it is a proposal or a memory, and pays nothing. */
  readonly role: Variant["role"];
  readonly tier: number | null;
  /** Of the year, in euros; null: some of it is unknown, be it a line of which a proposal says nothing, or the case is not taken. */
  readonly total: number | null;
  /** What is known of it. */
  readonly known: number | null;
  readonly unknown: number | null;
  /** From the total of the case's own schedule; null: one of the two is not known. */
  readonly difference: number | null;
  /** Why the schedule does not take the case; null: it does. */
  readonly refused: string | null;
}

interface Tried {
  readonly schedule: Schedule;
  readonly funding: Funding | null;
  readonly refused: string | null;
}

/** @param names the schedules to set beside the case's own; all by default @throws Refused when the case itself is */
export async function compareSchedulesOn(
  json: unknown,
  day: Day,
  names?: readonly unknown[],
): Promise<Told<readonly ComparedSchedule[]>> {
  const { funding: own } = await readCaseOn(json, day);
  const asked = names === undefined ? schedules : names.map(findSchedule);
  const others = [...new Set(asked)].filter((schedule) => schedule !== own.choices.schedule);
  const tried = await Promise.all(others.map((schedule) => tryUnder(schedule, json, day)));
  const all = [{ schedule: own.choices.schedule, funding: own, refused: null }, ...tried];
  const value = comparedOn(day, all);
  return {
    value,
    sentence: value.map(saidOf).join(" "),
    ...groundsOfAll(all.flatMap(({ funding }) => (funding === null ? [] : [groundsOfFunding(funding)]))),
  };
}

/** The same case, where another schedule is meant. */
async function tryUnder(schedule: Schedule, json: unknown, day: Day): Promise<Tried> {
  const meant = { ...(json as object), schedule: schedule.file.id, scheduleConfirmed: true };
  try {
    return { schedule, funding: (await readCaseOn(meant, day)).funding, refused: null };
  } catch (error) {
    if (error instanceof Refused) return { schedule, funding: null, refused: explain(error) };
    throw error;
  }
}

/** As `budget --compare` sets them side by side, the first beside itself. */
function comparedOn(day: Day, all: readonly Tried[]): readonly ComparedSchedule[] {
  const tried = all.map((one) => ({ ...one, variant: variantIn(one) }));
  const lines = linesCounted(tried.flatMap(({ variant }) => variant ?? []));
  const sums = tried.map(({ variant }) => variant && totalOf(lines, variant));
  return tried.map((one, index) => compared(one, { sum: sums[index] ?? null, first: sums[0] ?? null }, day));
}

function variantIn({ schedule, funding }: Tried): Variant | null {
  return funding && variantOf(schedule.file.name, funding.choices);
}

interface Sums {
  readonly sum: Counted | null;
  readonly first: Counted | null;
}

function compared({ schedule, funding, refused }: Tried, { sum, first }: Sums, day: Day): ComparedSchedule {
  const { id, name } = schedule.file;
  const [total, base] = [whole(sum), whole(first)];
  return {
    ...{ schedule: id, name, status: statusOn(schedule, day), role: roleOf(schedule) },
    tier: funding?.tier ?? null,
    total: eurosOf(total),
    known: eurosOf(sum?.known ?? null),
    unknown: sum?.unknown ?? null,
    difference: eurosOf(total === null || base === null ? null : minus(total, base)),
    refused,
  };
}

/** Of the same sums as the value: a line of which a proposal says nothing is no total. */
function saidOf({ name, status, role, tier, known, unknown, refused }: ComparedSchedule): string {
  if (tier === null || known === null || unknown === null) return libraryTexts.notTaken(name, refused ?? "");
  const total = euros(fromEuros(known));
  return libraryTexts.total({ tier, schedule: name, status, total, unknown, isCompared: role === "compared" });
}

function eurosOf(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
