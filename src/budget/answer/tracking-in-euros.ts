import { toIso } from "../../agreement/day";
import { toEuros, type Cents } from "../../agreement/money";
import type { Envelope } from "../planned";
import type { TrackedAmounts } from "../tracking/tracked-amounts";
import type { Tracking } from "../tracking/tracking";

interface AmountsInEuros {
  readonly planned: number;
  readonly actual: number;
  readonly left: number;
  readonly used: number | null;
  readonly ahead: number;
  readonly correction: number;
  readonly landing: number;
  readonly trend: number | null;
  readonly gap: number | null;
  readonly isToExplain: boolean;
  readonly reasons: readonly string[];
  readonly unknown: number;
}

type OfMission = AmountsInEuros & { readonly mission: Envelope | null };
type OfClass = AmountsInEuros & { readonly class: string };

export interface TrackingInEuros extends AmountsInEuros {
  readonly lastDay: string;
  readonly months: number;
  readonly missions: readonly OfMission[];
  readonly classes: readonly OfClass[];
  readonly rows: readonly (OfMission & OfClass)[];
}

export function trackingInEuros({ lastDay, months, rows, missions, classes, total }: Tracking): TrackingInEuros {
  return {
    lastDay: toIso(lastDay),
    months,
    ...amountsInEuros(total),
    missions: missions.map((one) => ({ mission: one.envelope, ...amountsInEuros(one) })),
    classes: classes.map((one) => ({ class: one.class, ...amountsInEuros(one) })),
    rows: rows.map((row) => ({ mission: row.envelope, class: row.class, ...amountsInEuros(row) })),
  };
}

function amountsInEuros(amounts: TrackedAmounts): AmountsInEuros {
  return {
    planned: toEuros(amounts.planned),
    actual: toEuros(amounts.actual),
    left: toEuros(amounts.left),
    used: amounts.used,
    ahead: toEuros(amounts.ahead),
    correction: toEuros(amounts.correction),
    landing: toEuros(amounts.landing),
    trend: eurosIfKnown(amounts.trend),
    gap: eurosIfKnown(amounts.gap),
    isToExplain: amounts.isToExplain,
    reasons: amounts.reasons,
    unknown: amounts.unknown,
  };
}

function eurosIfKnown(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
