/** The table of the financial report (cerfa 15059*02) for a financial year: what was planned against what was done. */
import { isWithin, type Period } from "../../agreement/period";
import type { Budget, BudgetYear } from "../budget";
import { formOf, lackingOn, lineOfGrant, wholeEuros, type Form } from "./form";
import type { ChargeLine, ProductLine } from "./form-lines";

/** Whole euros. */
interface ReportLine {
  readonly line: ChargeLine | ProductLine;
  /** What is known of it. */
  readonly planned: number;
  /** null: nothing was said of it. */
  readonly actual: number | null;
  /** null, as the share: nothing was said, or an amount that was planned is missing. */
  readonly gap: number | null;
  /** Of what was planned; null too where nothing was. */
  readonly share: number | null;
  /** A gap of more than a tenth of what was planned: the annex must explain it. */
  readonly isToExplain: boolean;
}

export interface Report {
  readonly lines: readonly ReportLine[];
  /** Of all that was received, what the grant makes; null: nothing of it was said. */
  readonly grantShare: number | null;
}

/** Of what was planned: a gap beyond it is to be explained. No text says how much: a tenth is our reading. */
export const explainedFrom = 0.1;

/** Whether something was said of what a financial year really cost or brought. */
export function isReported(year: Period, { planned }: Budget): boolean {
  return planned.actuals.some(({ day }) => isWithin(day, year));
}

/** The lines that were planned or done. */
export function reportOf(year: BudgetYear, budget: Budget): Report {
  const actuals = budget.planned.actuals.filter(({ day }) => isWithin(day, year));
  const actualOf = (line: ReportLine["line"]) => {
    const own = actuals.filter((one) => one.line === line);
    return own.length === 0 ? null : wholeEuros(own.reduce((total, { amount }) => total + amount, 0));
  };
  const { charges, products } = formOf(year, budget);
  const lines = [...charges.lines, ...products.lines].map(({ line, amount }) =>
    reportLine(line, amount, { actual: actualOf(line), lacking: lackingOn(line, year, budget) }),
  );
  return {
    lines: lines.filter(({ planned, actual }) => planned !== 0 || actual !== null),
    grantShare: grantShareOf(products, actualOf, lineOfGrant(budget.planned.accounting)),
  };
}

function reportLine(
  line: ReportLine["line"],
  planned: number,
  { actual, lacking }: { readonly actual: number | null; readonly lacking: number },
): ReportLine {
  const gap = actual === null || lacking > 0 ? null : actual - planned;
  const share = gap === null || actual === null || planned === 0 ? null : actual / planned;
  const isToExplain = gap !== null && Math.abs(gap) > explainedFrom * Math.abs(planned);
  return { line, planned, actual, gap, share, isToExplain };
}

function grantShareOf(
  { lines }: Form["products"],
  actualOf: (line: ProductLine) => number | null,
  grant: ProductLine,
): number | null {
  const total = lines.reduce((sum, { line }) => sum + (actualOf(line) ?? 0), 0);
  const own = actualOf(grant);
  return total === 0 || own === null ? null : own / total;
}
