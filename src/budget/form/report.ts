/** The table of the financial report (cerfa 15059*02) for a financial year: what was planned against what was done. */
import { isWithin } from "../../agreement/period";
import type { Budget, BudgetYear } from "../budget";
import { formOf, lineOfGrant, wholeEuros, type Form } from "./form";
import type { ChargeLine, ProductLine } from "./form-lines";

/** Whole euros. */
interface ReportLine {
  readonly line: ChargeLine | ProductLine;
  readonly planned: number;
  /** null: nothing was said of it. */
  readonly actual: number | null;
  readonly gap: number | null;
  /** Of what was planned; null: nothing was. */
  readonly share: number | null;
  /** A gap of more than a tenth of what was planned: the annex must explain it. */
  readonly isToExplain: boolean;
}

export interface Report {
  readonly lines: readonly ReportLine[];
  /** Of all that was received, what the grant makes; null: no product of the year was typed. */
  readonly grantShare: number | null;
}

const explainedFrom = 0.1;

/** The lines that were planned or done. */
export function reportOf(year: BudgetYear, budget: Budget): Report {
  const actuals = budget.planned.actuals.filter(({ day }) => isWithin(day, year));
  const actualOf = (line: ReportLine["line"]) => {
    const own = actuals.filter((one) => one.line === line);
    return own.length === 0 ? null : wholeEuros(own.reduce((total, { amount }) => total + amount, 0));
  };
  const { charges, products } = formOf(year, budget);
  const lines = [...charges.lines, ...products.lines].map(({ line, amount }) =>
    reportLine(line, amount, actualOf(line)),
  );
  return {
    lines: lines.filter(({ planned, actual }) => planned !== 0 || actual !== null),
    grantShare: grantShareOf(products, actualOf, lineOfGrant(budget.planned.accounting)),
  };
}

function reportLine(line: ReportLine["line"], planned: number, actual: number | null): ReportLine {
  const gap = actual === null ? null : actual - planned;
  const share = actual === null || planned === 0 ? null : actual / planned;
  const isToExplain = gap !== null && Math.abs(gap) > explainedFrom * Math.abs(planned);
  return { line, planned, actual, gap, share, isToExplain };
}

function grantShareOf(
  { lines }: Form["products"],
  actualOf: (line: ProductLine) => number | null,
  grant: ProductLine,
): number | null {
  const total = lines.reduce((sum, { line }) => sum + (actualOf(line) ?? 0), 0);
  return total === 0 ? null : (actualOf(grant) ?? 0) / total;
}
