/** The tables of amounts that functions spill, as `functions.ts` declares them: one header row, then one row a line. */
import { breakdownOf, type Breakdown } from "../agreement/breakdown";
import { lineNames, type Names } from "../agreement/line-names";
import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import { amountOf } from "../agreement/amount";
import { sum, toEuros, type Cents } from "../agreement/money";
import { partNames } from "../agreement/part-names";
import { checkRate } from "../agreement/rate";
import { partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import { checkPopulation, checkTier, tierOf } from "../agreement/tier";
import { refuseUnknown } from "../agreement/yearly-amount";
import { functionTexts } from "../texts/function-texts";
import { tableTexts } from "../texts/table-texts";
import { given, isEmpty, orZero, readMissions, readSchedule } from "./arguments";
import { answer, answerCell } from "./errors";
import { hostLanguage } from "./host-language";

type Row = readonly unknown[];

export function budget(population: unknown, rate: unknown, missions?: unknown, schedule?: unknown): unknown[][] {
  return answer(() => {
    const read = readSchedule(schedule);
    const tier = tierOf(checkPopulation(given(population)), read);
    return budgetTable(tier, checkRate(orZero(rate)), readMissions(missions, read), read);
  });
}

export function schedule(schedule?: unknown, tier?: unknown): unknown[][] {
  return answer(() => scheduleTable(readSchedule(schedule), isEmpty(tier) ? tiers : [checkTier(tier)]));
}

/** A community's contract year: operating grant, missions kept, then their total. */
function budgetTable(tier: Tier, rate: number, missions: readonly MissionId[], schedule: Schedule): unknown[][] {
  const words = tableTexts[hostLanguage()];
  const lines: readonly LineId[] = ["operating", ...missions];
  const columns = ["fixed", "variable", "other", "total"] as const;
  const breakdowns = lines.map((line) => ({ line, amounts: breakdownOf(line, tier, rate, schedule) }));
  const known = (line: LineId, amount: Cents | null) => amount ?? refuseUnknown(line, tier, schedule);
  const cells = (compute: (column: keyof Breakdown) => Cents) =>
    columns.map((column) => answerCell(() => toEuros(compute(column))));
  const rows = breakdowns.map(({ line, amounts }) => [
    named(lineNames[line]),
    ...cells((column) => known(line, amounts[column])),
  ]);
  const totals = cells((column) => sum(breakdowns.map(({ line, amounts }) => known(line, amounts[column]))));
  return [[words.line, ...columns.map((column) => words[column])], ...rows, [words.total, ...totals]];
}

/** Every amount of a schedule, at the tiers asked for. */
function scheduleTable(schedule: Schedule, tiers: readonly Tier[]): unknown[][] {
  const words = tableTexts[hostLanguage()];
  const header: Row = [words.line, words.part, ...tiers.map((tier) => `${words.tier} ${tier}`)];
  const rows = [...schedule.lines.values()].flatMap((entry) => {
    const parts: readonly PartOrTotal[] = [...partsOf(entry).map(([part]) => part), "total"];
    return parts.map((part) => [
      named(lineNames[entry.line]),
      named(partNames[part]),
      ...tiers.map((tier) => answerCell(() => toEuros(amountOf(entry.line, tier, part, schedule)))),
    ]);
  });
  return [[...header], ...rows];
}

function named(names: Names): string {
  return functionTexts[hostLanguage()].name(names);
}
