import { toIso } from "../../agreement/day";
import { toEuros, type Cents } from "../../agreement/money";
import type { Decision } from "../dialogue/decision";
import type { Dialogue, DialogueRow } from "../dialogue/dialogue";
import type { Envelope } from "../planned";

interface RowInEuros extends Pick<DialogueRow, "unknown" | "rate" | "rateFrom"> {
  readonly mission: Envelope;
  readonly fixed: number;
  readonly possible: number;
  readonly earned: number;
  readonly spent: number | null;
  readonly left: number | null;
  readonly change: number | null;
}

export interface DialogueInEuros {
  readonly contractYear: number;
  readonly from: string;
  readonly to: string;
  readonly tier: number;
  readonly tierBefore: number | null;
  /** Those of which anything is granted, spent, or unknown. */
  readonly missions: readonly RowInEuros[];
  readonly unplaced: number | null;
  /** Under their targets by how far, then not measured, then reached. */
  readonly indicators: readonly {
    readonly mission: string;
    readonly label: string;
    readonly target: number | null;
    readonly achieved: number | null;
    readonly level: number | null;
  }[];
  readonly decisions: readonly DecisionSaid[];
  /** Of the dialogue before. */
  readonly formerDecisions: readonly DecisionSaid[];
}

type DecisionSaid = Omit<Decision, "year"> & { readonly contractYear: number };

export function dialogueInEuros(dialogue: Dialogue): DialogueInEuros {
  const { year, before, rows, unplaced, indicators, decisions, formerly } = dialogue;
  return {
    contractYear: year.year,
    from: toIso(year.from),
    to: toIso(year.to - 1),
    tier: year.tier,
    tierBefore: before?.tier ?? null,
    missions: rows.filter(isSaid).map(rowInEuros),
    unplaced: eurosIfKnown(unplaced),
    indicators: indicators.map(({ indicator: { mission, label, target, achieved }, level }) => {
      return { mission, label, target, achieved, level };
    }),
    decisions: decisions.map(decisionSaid),
    formerDecisions: formerly.map(decisionSaid),
  };
}

function decisionSaid({ year, ...decision }: Decision): DecisionSaid {
  return { contractYear: year, ...decision };
}

function isSaid({ fixed, possible, unknown, spent, change }: DialogueRow): boolean {
  return [fixed, possible, unknown, spent ?? 0, change ?? 0].some((amount) => amount !== 0);
}

function rowInEuros(row: DialogueRow): RowInEuros {
  return {
    mission: row.envelope,
    fixed: toEuros(row.fixed),
    possible: toEuros(row.possible),
    earned: toEuros(row.earned),
    unknown: row.unknown,
    rate: row.rate,
    rateFrom: row.rateFrom,
    spent: eurosIfKnown(row.spent),
    left: eurosIfKnown(row.left),
    change: eurosIfKnown(row.change),
  };
}

function eurosIfKnown(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
