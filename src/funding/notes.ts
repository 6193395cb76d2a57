/** What a reader of the budget must know: facts, to which `texts` gives their sentences. */
import { rowOf } from "../agreement/amount";
import type { Day } from "../agreement/day";
import type { LineId } from "../agreement/lines";
import { sum, type Cents } from "../agreement/money";
import { followingAt, type Tier } from "../agreement/schedule";
import type { ScheduleStatus } from "../agreement/schedule-file";
import { noteAtEdge } from "../agreement/remarks";
import { rulesOf } from "../agreement/rules-of";
import { contractScheduleOf } from "./contract-schedules";
import type { Override } from "./choices";
import { unknownRowsOf, type Funding, type FundingRow } from "./funding";
import { otherScheduleOf } from "./other-schedule";
import { partRulesOf } from "./part-rules";
import { partsOffTotalOf } from "./parts-off-total";
import { changesOf, publishedAmount } from "./retained-amount";
import { holdsRow } from "./schedule-rows";

export type Note =
  | { readonly kind: "tierEdge"; readonly note: string }
  | { readonly kind: "contractTier"; readonly contract: Tier; readonly population: Tier }
  | { readonly kind: "notInForce"; readonly schedule: string; readonly status: Exclude<ScheduleStatus, "inForce"> }
  | {
      readonly kind: "otherSchedule";
      readonly signature: Day;
      readonly chosen: string;
      readonly inForce: string;
      readonly isConfirmed: boolean;
    }
  | { readonly kind: "signatureToCome"; readonly signature: Day }
  /** Without a signature: the schedule of a contract that was signed under it goes on. */
  | { readonly kind: "noLongerInForce"; readonly schedule: string; readonly since: Day }
  | { readonly kind: "unknownAmounts"; readonly count: number }
  | { readonly kind: "undividedLeftOut"; readonly lines: readonly LineId[] }
  /** The amount of the first contract year, and what each of those after is worth. */
  | { readonly kind: "firstYearOnly"; readonly line: LineId; readonly first: Cents; readonly following: Cents }
  | { readonly kind: "overrides"; readonly count: number }
  /** Amounts that the contract gives apart and that the schedule holds within its fixed part; false: no fixed part was typed to add them to. */
  | { readonly kind: "mergedIntoFixed"; readonly amount: Cents; readonly isAdded: boolean }
  /** What the contract gives by part is not what is published in total. */
  | {
      readonly kind: "partsOffTotal";
      readonly schedule: string;
      readonly line: LineId;
      readonly tier: Tier;
      readonly parts: Cents;
      readonly total: Cents;
    }
  /** Paid only where the device runs, and counted unless it is left out. */
  | { readonly kind: "conditionalCare"; readonly amount: Cents }
  | { readonly kind: "noRate" }
  /** `waits`: dates are given that it would make count. */
  | { readonly kind: "noSignature"; readonly waits: boolean };

export function notesOf(funding: Funding): readonly Note[] {
  return [
    tierNote,
    statusNote,
    signatureNote,
    amountNotes,
    followingNotes,
    partsNotes,
    mergedNotes,
    careNote,
    rateNote,
    datesNote,
  ].flatMap((note) => note(funding));
}

function tierNote({ choices, populationTier, tier }: Funding): readonly Note[] {
  const { contractTier, population, schedule } = choices;
  if (contractTier !== null && populationTier !== null && contractTier !== populationTier) {
    return [{ kind: "contractTier", contract: contractTier, population: populationTier }];
  }
  const note = population === null || contractTier === tier ? null : noteAtEdge(population, schedule);
  return note === null ? [] : [{ kind: "tierEdge", note }];
}

function statusNote({ choices: { schedule, signature, situation } }: Funding): readonly Note[] {
  const { name } = schedule.file;
  const { status } = rulesOf(schedule);
  const { to } = schedule;
  if (signature === null && to !== null && to < situation.day) {
    return [{ kind: "noLongerInForce", schedule: name, since: to + 1 }];
  }
  return status === "inForce" ? [] : [{ kind: "notInForce", schedule: name, status }];
}

function signatureNote({ choices }: Funding): readonly Note[] {
  const { schedule, scheduleConfirmed, signature } = choices;
  const other = otherScheduleOf(signature, schedule);
  if (signature === null) return [];
  const toCome = choices.signatureToCome ? [{ kind: "signatureToCome", signature } as const] : [];
  if (other === null) return toCome;
  return [
    ...toCome,
    {
      kind: "otherSchedule",
      signature,
      chosen: schedule.file.name,
      inForce: other.file.name,
      isConfirmed: scheduleConfirmed,
    },
  ];
}

function amountNotes(funding: Funding): readonly Note[] {
  const unknown = unknownRowsOf(funding).length;
  const overrides = changesOf(contractScheduleOf(funding.schedule, funding.choices)).filter(
    ({ isToConfirm }) => !isToConfirm,
  ).length;
  const leftOut = funding.rows.filter(({ nature, isCounted, amount, rate }) => {
    return nature === "undivided" && isCounted && amount !== null && amount > 0 && rate < 1;
  });
  return [
    ...(unknown > 0 ? [{ kind: "unknownAmounts", count: unknown } as const] : []),
    ...(leftOut.length > 0 ? [{ kind: "undividedLeftOut", lines: leftOut.map(({ line }) => line) } as const] : []),
    ...(overrides > 0 ? [{ kind: "overrides", count: overrides } as const] : []),
  ];
}

function followingNotes({ schedule, rows, tier }: Funding): readonly Note[] {
  return rows
    .filter((row) => row.isCounted && holdsRow(row, schedule))
    .flatMap(({ line, part, amount }): readonly Note[] => {
      const following = followingAt(rowOf(line, part, schedule), tier);
      if (amount === null || following === null) return [];
      const isAsPublished = amount === publishedAmount(line, part, tier, schedule);
      return isAsPublished ? [{ kind: "firstYearOnly", line, first: amount, following }] : [];
    });
}

function mergedNotes({ choices: { schedules } }: Funding): readonly Note[] {
  return schedules.flatMap(({ overrides, merged }) => {
    const isTyped = ({ line, tier }: Override) =>
      overrides.some((one) => one.part === "fixed" && one.line === line && one.tier === tier);
    return [true, false].flatMap((isAdded) => {
      const own = merged.filter((one) => isTyped(one) === isAdded);
      return own.length === 0
        ? []
        : [{ kind: "mergedIntoFixed", amount: sum(own.map((one) => one.amount)), isAdded } as const];
    });
  });
}

function partsNotes({ choices }: Funding): readonly Note[] {
  return partsOffTotalOf(choices).map(({ schedule, ...one }) => ({
    kind: "partsOffTotal",
    schedule: schedule.file.id,
    ...one,
  }));
}

function careNote({ rows }: Funding): readonly Note[] {
  const isConditional = ({ isCounted, line, part }: FundingRow) =>
    isCounted && partRulesOf({ line, part }).needs.length > 0;
  const amount = sum(rows.filter(isConditional).map(({ amounts }) => amounts.full));
  return amount > 0 ? [{ kind: "conditionalCare", amount }] : [];
}

function rateNote({ rows }: Funding): readonly Note[] {
  const atRisk = rows.filter(({ nature, isCounted }) => nature !== "secured" && isCounted);
  return atRisk.length > 0 && atRisk.every(({ rate }) => rate === 0) ? [{ kind: "noRate" }] : [];
}

function datesNote({ choices: { signature, time } }: Funding): readonly Note[] {
  if (signature !== null) return [];
  const ofMissions = [...time.missions.values()].flatMap(({ start, stop }) => [start, stop]);
  const given = [...ofMissions, time.crises, time.intentAid, time.startUpSupplement, ...time.tiers];
  return [{ kind: "noSignature", waits: given.some((one) => one !== null) }];
}
