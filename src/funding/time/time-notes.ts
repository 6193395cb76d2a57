import { scheduleInForce } from "../../agreement/find-schedule";
import { minus, noMoney, sum } from "../../agreement/money";
import type { Schedule, Tier } from "../../agreement/schedule";
import { termsOf } from "../../agreement/terms";
import type { Choices } from "../choices";
import { contractScheduleOf } from "../contract-schedules";
import { retainedTier } from "../funding";
import { amountByRule } from "../retained-amount";
import { holdsRow } from "../schedule-rows";
import { endOfContract, type Contract } from "./contract";
import { crisisNotesOf } from "./crisis-notes";
import { schedulesUsed } from "./frame";
import { startNotesOf } from "./start-notes";
import { settlementOf } from "./settlement";
import type { TimeNote } from "./time-note";

/** Those of the contract's dates, beside those of the budget of one year. */
export function timeNotesOf(contract: Contract): readonly TimeNote[] {
  const notes = [tierNote, startNotesOf, crisisNotesOf, aidNotes, scheduleNotes, unknownNotes, ruleNotes, endNotes];
  return notes.flatMap((note) => note(contract));
}

function tierNote({ choices }: Contract): readonly TimeNote[] {
  const budget = retainedTier(choices);
  const first = choices.time.tiers[0] ?? budget;
  return first === budget ? [] : [{ kind: "firstTierOther", budget, first }];
}

function aidNotes({ dues, signature }: Contract): readonly TimeNote[] {
  const early = dues.filter(({ contractYear }) => contractYear === 0);
  return early.map(({ line, rest: { date } }) => ({ kind: "aidBeforeSignature", line, date, signature }));
}

function scheduleNotes(contract: Contract): readonly TimeNote[] {
  const { choices, years } = contract;
  if (schedulesUsed(contract).length === 1) return laterScheduleNote(contract);
  const byYear = years.map(({ year, schedules }) => ({
    year,
    schedules: schedules.map(({ schedule }) => schedule.file.name),
  }));
  const several = { kind: "severalSchedules", years: byYear } as const;
  const { name } = choices.schedule.file;
  const changed = choices.schedules.filter(({ overrides }) => overrides.length > 0).map(({ schedule }) => schedule);
  const isOfOne = changed.length === 1 && changed[0] === choices.schedule;
  return isOfOne ? [several, { kind: "overridesOfOne", schedule: name }] : [several];
}

/** The schedule chosen was in force at the signature and no longer is at an anniversary. */
function laterScheduleNote({ choices, years, signature }: Contract): readonly TimeNote[] {
  const { schedule } = choices;
  if (schedule.from === null || scheduleInForce(signature) !== schedule) return [];
  const later = years.find(({ from }) => scheduleInForce(from) !== schedule);
  if (later === undefined || choices.time.scheduleRule !== "chosen") return [];
  const inForce = scheduleInForce(later.from).file.name;
  return [{ kind: "laterSchedule", chosen: schedule.file.name, inForce, from: later.year }];
}

function unknownNotes({ years, unknown }: Contract): readonly TimeNote[] {
  const counts = years.map(({ year }) => ({
    year,
    count: unknown.filter((claim) => claim.year.year === year).length,
  }));
  const incomplete = counts.filter(({ count }) => count > 0);
  return incomplete.length === 0 ? [] : [{ kind: "unknownByYear", years: incomplete }];
}

/** Once for each cell of the tables that the rule fills and the contract reads. */
function ruleNotes({ choices, years, dues }: Contract): readonly TimeNote[] {
  const paid = dues.filter(({ part }) => part === "update").map(({ contractYear }) => contractYear);
  const cells = years
    .filter(({ year }) => paid.includes(year))
    .flatMap(({ tier, schedules }) => schedules.flatMap(({ schedule }) => updateByRule(schedule, tier, choices)));
  return cells.filter(
    (one, index) => cells.findIndex(({ schedule, tier }) => schedule === one.schedule && tier === one.tier) === index,
  );
}

type RuleNote = Extract<TimeNote, { readonly kind: "updateByRule" }>;

function updateByRule(schedule: Schedule, tier: Tier, choices: Choices): readonly RuleNote[] {
  if (!holdsRow({ line: "crisis", part: "update" }, schedule)) return [];
  const amount = amountByRule("crisis", "update", tier, contractScheduleOf(schedule, choices));
  const { planUpdateShare: share } = termsOf(schedule);
  return amount === null || share === null
    ? []
    : [{ kind: "updateByRule", schedule: schedule.file.name, tier, amount, share }];
}

function endNotes(contract: Contract): readonly TimeNote[] {
  const { dues, choices } = contract;
  const end = endOfContract(contract);
  const last = Math.max(...dues.map(({ rest: { date } }) => date));
  const given = dues.map((due) => settlementOf(due, "central").amount).filter((amount) => amount < 0);
  const toGiveBack = minus(noMoney, sum(given));
  return [
    ...(choices.time.contractEnd === null ? [] : [{ kind: "contractEnded", end, toGiveBack } as const]),
    ...(last >= end ? [{ kind: "paidAfterContract", date: last, end } as const] : []),
  ];
}
