/** A budget as the pane shows it before anything is built. */
import type { LineId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { Tier } from "../../agreement/schedule";
import { linesOf, moneyOf, unknownRowsOf, type Budget, type Money } from "../../budget/budget";
import { byScenario, type Scenario } from "../../budget/scenario";

export interface Preview {
  readonly tier: Tier;
  readonly totals: Readonly<Record<Scenario, Money>>;
  /** The operating grant and the missions kept. */
  readonly lines: readonly PreviewLine[];
  /** The most that a line may bring: what the bars are drawn against. */
  readonly largest: Cents;
  readonly unknownCount: number;
}

export interface PreviewLine {
  readonly line: LineId;
  readonly money: Readonly<Record<Scenario, Money>>;
  /** How many of its amounts are unknown, hence not counted. */
  readonly unknownCount: number;
}

export function previewOf(budget: Budget): Preview {
  const counted = new Set(budget.rows.filter(({ isCounted }) => isCounted).map(({ line }) => line));
  const lines = linesOf(budget)
    .filter((line) => counted.has(line))
    .map((line) => lineOf(line, budget));
  return {
    tier: budget.tier,
    totals: byScenario((scenario) => moneyOf(budget.rows, scenario)),
    lines,
    largest: lines.map(({ money }) => money.full.total).reduce((most, one) => (one > most ? one : most)),
    unknownCount: unknownRowsOf(budget).length,
  };
}

/** A part of the largest amount, as SVG measures it. */
export function shareOfLargest(amount: Cents, { largest }: Preview): string {
  return `${largest === 0 ? 0 : (amount / largest) * 100}%`;
}

function lineOf(line: LineId, budget: Budget): PreviewLine {
  const rows = budget.rows.filter((row) => row.line === line);
  const unknownCount = unknownRowsOf(budget).filter((row) => row.line === line).length;
  return { line, money: byScenario((scenario) => moneyOf(rows, scenario)), unknownCount };
}
