/**
 * The shortest way to what a mission is worth, for the cells that are asked for by the thousand: a name and a schedule as
 * they are listed, two look-ups and the rule. Anything else takes the long way, which refuses what is to be refused.
 */
import { shareWithoutDust } from "../agreement/fifteen-digits";
import { spelledMissions } from "../agreement/find-line";
import { defaultSchedule, spelledSchedules } from "../agreement/find-schedule";
import { amountAtRate } from "../agreement/mission";
import { toEuros } from "../agreement/money";
import type { Schedule, YearlyAmount } from "../agreement/schedule";
import type { ByTier } from "../agreement/schedule-file";

/** By the name of a mission as it is listed. */
type Amounts = ReadonlyMap<unknown, ByTier<YearlyAmount>>;

/** By the name of a schedule as it is listed; null: the one of a formula that names none. */
const amounts: ReadonlyMap<unknown, Amounts> = new Map<unknown, Amounts>([
  [null, amountsOf(defaultSchedule)],
  [undefined, amountsOf(defaultSchedule)],
  ...[...spelledSchedules].map(([name, schedule]) => [name, amountsOf(schedule)] as const),
]);

/** The schedule of the call before: the cells of a column mostly name one. It changes no answer. */
let latest: { readonly schedule: unknown; readonly amounts: Amounts | undefined } = {
  schedule: NaN,
  amounts: undefined,
};

function amountsOf({ yearly }: Schedule): Amounts {
  return new Map(
    [...spelledMissions].flatMap(([name, mission]) => {
      const known = yearly[mission];
      return known ? [[name, known] as const] : [];
    }),
  );
}

/** In euros; null: take the long way. */
export function knownMission(name: unknown, tier: unknown, rate: unknown, schedule: unknown): number | null {
  const share = shareWithoutDust(rate);
  if (typeof tier !== "number" || share === undefined) return null;
  if (schedule !== latest.schedule) latest = { schedule, amounts: amounts.get(schedule) };
  const amount: YearlyAmount | undefined = latest.amounts?.get(name)?.[tier - 1];
  const cents = amount === undefined ? null : amountAtRate(amount, share);
  return cents === null ? null : toEuros(cents);
}
