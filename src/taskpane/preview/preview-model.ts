/** A budget as the pane shows it before anything is built. */
import type { LineId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { Tier } from "../../agreement/schedule";
import { linesOf, moneyOf, unknownRowsOf, type Funding, type Money } from "../../funding/funding";
import { byScenario, type Scenario } from "../../funding/scenario";

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

export function previewOf(funding: Funding): Preview {
  const counted = new Set(funding.rows.filter(({ isCounted }) => isCounted).map(({ line }) => line));
  const lines = linesOf(funding)
    .filter((line) => counted.has(line))
    .map((line) => lineOf(line, funding));
  return {
    tier: funding.tier,
    totals: byScenario((scenario) => moneyOf(funding.rows, scenario)),
    lines,
    largest: lines.map(({ money }) => money.full.total).reduce((most, one) => (one > most ? one : most)),
    unknownCount: unknownRowsOf(funding).length,
  };
}

/** A part of the largest amount, as SVG measures it. */
export function shareOfLargest(amount: Cents, { largest }: Preview): string {
  return `${largest === 0 ? 0 : (amount / largest) * 100}%`;
}

function lineOf(line: LineId, funding: Funding): PreviewLine {
  const rows = funding.rows.filter((row) => row.line === line);
  const unknownCount = unknownRowsOf(funding).filter((row) => row.line === line).length;
  return { line, money: byScenario((scenario) => moneyOf(rows, scenario)), unknownCount };
}
