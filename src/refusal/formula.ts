/** What formulas alone refuse: no case, no form and no cell of ours can say any of it. */
import type { MissionId } from "../agreement/lines";
import type { Cents } from "../agreement/money";
import type { Tier } from "../agreement/schedule";

export interface FormulaFacts {
  level: { received: unknown; position: number };
  weight: { received: unknown; position: number };
  weightsCount: { levels: number; weights: number };
  levelsEmpty: object;
  targetOutOfReach: { target: Cents; least: Cents; most: Cents };
  noVariablePart: { schedule: string; line: MissionId; tier: Tier; amount: Cents };
  calendarUnknown: { schedule: string; accepted: readonly string[] };
  ceilingUnknown: { year: number; first: number; last: number };
  /** A function whose file did not come. */
  functionUnloaded: object;
}
