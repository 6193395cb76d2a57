/** What a formula says of a contract and nobody can read. */
import type { Names } from "../agreement/line-names";
import type { Day } from "../agreement/day";
import type { MissionId } from "../agreement/lines";

/** The ranges of a formula that have several columns. */
export type ContractRange = "starts" | "rates" | "assumptions" | "steps";

/** Those that stand beside the values of indicators. */
export type IndicatorRange = "references" | "targets" | "achieved" | "steps";
export type IndicatorCell = "value" | "reference" | "target" | "achieved" | "at" | "earned";

export interface ContractFacts {
  contractYear: { received: unknown };
  period: { received: unknown };
  /** A financial year of two civil years, of a contract whose financial year is the civil one. */
  financialYearIsCivil: { received: unknown; years: readonly string[] };
  /** A period of which the contract says nothing: it is not there yet, or it is over and all paid. */
  periodOutside: { received: unknown; from: Day; to: Day; lastPayment: Day };
  columns: { range: ContractRange; count: number; most: number };
  rows: { range: ContractRange; count: number; most: number };
  /** 0 or an empty cell, where the two do not mean the same. */
  rateEmpty: { mission: MissionId; year: number };
  assumptionEmpty: { assumption: Names; usual: number };
  tiersCount: { count: number; most: number };
  missionTwice: { range: ContractRange; mission: MissionId };
  rateMissing: { mission: MissionId };
  assumption: { received: unknown; nearest: readonly Names[]; accepted: readonly Names[] };
  assumptionTwice: { assumption: Names };
  indicatorsEmpty: object;
  indicatorCell: { what: IndicatorCell; received: unknown; position: number };
  indicatorRows: { range: IndicatorRange; count: number; values: number };
  indicatorEnds: { position: number; target: number };
  indicatorStep: { position: number; earned: number; value: number };
  option: { assumption: Names; received: unknown; accepted: readonly Names[] };
}
