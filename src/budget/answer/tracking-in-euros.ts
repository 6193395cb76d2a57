import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import type { TrackedAmounts, Tracking } from "../tracking";
import type { Envelope } from "../planned";

interface AmountsInEuros {
  readonly planned: number;
  readonly actual: number;
  readonly left: number;
  readonly used: number | null;
  readonly landing: number;
  readonly trend: number;
  readonly gap: number | null;
  readonly isToExplain: boolean;
  readonly unknown: number;
}

export interface TrackingInEuros extends AmountsInEuros {
  readonly lastDay: string;
  readonly months: number;
  readonly rows: readonly (AmountsInEuros & { readonly mission: Envelope | null; readonly class: string })[];
}

export function trackingInEuros({ lastDay, months, rows, total }: Tracking): TrackingInEuros {
  return {
    lastDay: toIso(lastDay),
    months,
    ...amountsInEuros(total),
    rows: rows.map((row) => ({ mission: row.envelope, class: row.class, ...amountsInEuros(row) })),
  };
}

function amountsInEuros(amounts: TrackedAmounts): AmountsInEuros {
  return {
    planned: toEuros(amounts.planned),
    actual: toEuros(amounts.actual),
    left: toEuros(amounts.left),
    used: amounts.used,
    landing: toEuros(amounts.landing),
    trend: toEuros(amounts.trend),
    gap: amounts.gap === null ? null : toEuros(amounts.gap),
    isToExplain: amounts.isToExplain,
    unknown: amounts.unknown,
  };
}
