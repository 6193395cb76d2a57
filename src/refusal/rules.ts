/** What the rules refuse, and the checks of arguments. */
import type { Day } from "../agreement/day";
import type { LineId, PartId, PartOrTotal } from "../agreement/lines";
import type { Cents } from "../agreement/money";
import type { Tier } from "../agreement/schedule";
import type { ProblemOf } from "./facts";

export interface RuleFacts {
  /** An argument that cannot be read. `received` is what came, whatever it is. */
  population: { received: unknown };
  tier: { received: unknown };
  rate: { received: unknown };
  target: { received: unknown };
  year: { received: unknown };
  wholeNumber: { received: unknown; least: number; most: number };
  line: { received: unknown; nearest: readonly LineId[] };
  lineAmbiguous: { received: string; candidates: readonly LineId[] };
  notAMission: { line: LineId };
  missionsEmpty: object;
  /** Several lines where one is asked for. */
  severalLines: { received: string };
  /** More cells, or more of a list, than any contract fills. */
  tooMany: { count: number; most: number };
  part: { received: unknown };
  schedule: { received: unknown; accepted: readonly string[] };
  date: { received: unknown };
  /** A text that an English reader takes for two days. */
  twoDates: { received: unknown };
  /** A contract that would end beyond the last day that a spreadsheet knows. */
  signatureTooLate: { day: Day; last: Day };
  /** Another day, of as many years ahead. */
  dayTooLate: { day: Day; last: Day };
  /** What the tables do not hold. A schedule is given by the name that people call it. */
  dateBeforeAgreement: { day: Day };
  lineNotHeld: { schedule: string; line: LineId; held: readonly LineId[] };
  partNotHeld: { schedule: string; line: LineId; part: PartId; held: readonly PartId[] };
  amountUnknown: { schedule: string; line: LineId; part: PartOrTotal; tier: Tier; suggestion: Cents | null };
  splitUnknown: { schedule: string; line: LineId; tier: Tier; total: Cents };
}

export type RuleProblem = ProblemOf<RuleFacts>;
