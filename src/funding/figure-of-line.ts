/** What a line of the year is made of under the choices of a community, its contract's own amounts among them. */
import { figureFacts, type FigureFacts, type FigureRow } from "../agreement/figure-facts";
import type { LineId } from "../agreement/lines";
import { contractScheduleOf } from "./contract-schedules";
import type { Funding, FundingRow } from "./funding";
import { changesOf } from "./retained-amount";
import type { Scenario } from "./scenario";
import { holdsRow } from "./schedule-rows";

interface FigureOfLine {
  readonly facts: FigureFacts;
  /** null: none touches it. */
  readonly rate: number | null;
}

export function figureOfLine(line: LineId, scenario: Scenario, funding: Funding): FigureOfLine {
  const { schedule, tier } = funding;
  const held = funding.rows.filter((row) => row.line === line && row.isCounted && holdsRow(row, schedule));
  const rows = held.filter((row) => isInScenario(row, scenario));
  const [rated] = rows.filter(({ nature }) => nature !== "secured");
  return {
    facts: figureFacts(
      rows.flatMap((row) => figureRow(row, funding)),
      tier,
      schedule,
    ),
    rate: rated === undefined ? null : { prudent: 0, central: rated.rate, full: 1 }[scenario],
  };
}

/** A total whose split is unknown counts at 100 % alone. */
function isInScenario({ nature, amounts }: FundingRow, scenario: Scenario): boolean {
  return nature !== "undivided" || amounts[scenario] !== 0;
}

/** Nothing for an amount that nobody knows. */
function figureRow(
  { line, part, nature, amount }: FundingRow,
  { choices, schedule, tier }: Funding,
): readonly FigureRow[] {
  if (amount === null) return [];
  const isOfContract = changesOf(contractScheduleOf(schedule, choices)).some(
    (one) => one.line === line && one.part === part && one.tier === tier,
  );
  return [{ line, part, base: amount, isRated: nature === "atRisk", isOfContract }];
}
