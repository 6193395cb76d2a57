/** The tables that functions spill: one header row, then one row a line. */
import { breakdownOf, type Breakdown } from "../agreement/breakdown";
import { lineNames } from "../agreement/line-names";
import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import { amountOf } from "../agreement/amount";
import { sum, toEuros, type Cents } from "../agreement/money";
import { partNames } from "../agreement/part-names";
import { partsOf, type Schedule, type Tier } from "../agreement/schedule";
import { missionsOf } from "../agreement/total";
import { refuseUnknown } from "../agreement/yearly-amount";
import { functionTexts } from "../texts/function-texts";
import { answerCell } from "./errors";
import { hostLanguage } from "./host-language";

type Row = readonly unknown[];

export function missionNames(schedule: Schedule): unknown[][] {
  return missionsOf(schedule).map((mission) => [nameOf(mission)]);
}

/** A community's contract year: operating grant, missions kept, then their total. */
export function budgetTable(tier: Tier, rate: number, missions: readonly MissionId[], schedule: Schedule): unknown[][] {
  const { words } = texts();
  const lines: readonly LineId[] = ["operating", ...missions];
  const columns = ["fixed", "variable", "other", "total"] as const;
  const breakdowns = lines.map((line) => ({ line, amounts: breakdownOf(line, tier, rate, schedule) }));
  const known = (line: LineId, amount: Cents | null) => amount ?? refuseUnknown(line, tier, schedule);
  const cells = (compute: (column: keyof Breakdown) => Cents) =>
    columns.map((column) => answerCell(() => toEuros(compute(column))));
  const rows = breakdowns.map(({ line, amounts }) => [
    nameOf(line),
    ...cells((column) => known(line, amounts[column])),
  ]);
  const totals = cells((column) => sum(breakdowns.map(({ line, amounts }) => known(line, amounts[column]))));
  return [[words.line, ...columns.map((column) => words[column])], ...rows, [words.total, ...totals]];
}

/** Every amount of a schedule, at the tiers asked for. */
export function scheduleTable(schedule: Schedule, tiers: readonly Tier[]): unknown[][] {
  const { words } = texts();
  const header: Row = [words.line, words.part, ...tiers.map((tier) => `${words.tier} ${tier}`)];
  const rows = [...schedule.lines.values()].flatMap((entry) => {
    const parts: readonly PartOrTotal[] = [...partsOf(entry).map(([part]) => part), "total"];
    return parts.map((part) => [
      nameOf(entry.line),
      texts().name(partNames[part]),
      ...tiers.map((tier) => answerCell(() => toEuros(amountOf(entry.line, tier, part, schedule)))),
    ]);
  });
  return [[...header], ...rows];
}

function texts() {
  return functionTexts[hostLanguage()];
}

function nameOf(line: LineId): string {
  return texts().name(lineNames[line]);
}
