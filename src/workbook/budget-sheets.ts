/** The sheets of what a community plans beside its grant: how it is computed, and the pages that say it. */
import { budgetOf } from "../budget/budget";
import type { Planned } from "../budget/planned";
import type { SheetPlan } from "./plan";
import { shownContract } from "./shown-contract";
import type { TimeRefs } from "./sheets/calculations/accounts/accounts";
import { budgetSheet } from "./sheets/budget/budget";
import { cerfaSheet } from "./sheets/cerfa/cerfa";
import type { CalculationSources } from "./sheets/calculations/sources";
import type { PlanCheckSources } from "./sheets/checks/check";
import { onPlan } from "./sheets/budget/on-plan";
import { latePaymentsSheet } from "./sheets/late-payments/late-payments";
import { entriesSheet } from "./sheets/entries/entries";
import { dialogueSheet } from "./sheets/dialogue/dialogue";
import { trackingSheet } from "./sheets/tracking/tracking";
import { reportSheet } from "./sheets/report/report";
import { planCalculationsSheet } from "./sheets/plan-calculations/plan-calculations";
import type { PlanSources } from "./sheets/plan-calculations/sources";
import { treasuryWithCharges } from "./sheets/treasury/with-charges";
import { indicatorCalculationsSheet } from "./sheets/indicators/mission-years";
import { indemnityCalculationsSheet } from "./sheets/indemnities/calculations";
import { indemnitiesSheet } from "./sheets/indemnities/page";
import type { PlannedRefs } from "./sheets/plan-inputs/refs";

export interface BudgetSheets {
  /** Trésorerie with the charges; null: as it is without a plan. */
  readonly treasury: SheetPlan | null;
  /** What Contrôles reads of it; null: nothing. */
  readonly checks: PlanCheckSources | null;
  readonly pages: readonly SheetPlan[];
  /** Those asked for: after the others. */
  readonly forms: readonly SheetPlan[];
  readonly working: readonly SheetPlan[];
}

/** Of a workbook without a plan, or without years. */
export const noSheets: BudgetSheets = { treasury: null, checks: null, pages: [], forms: [], working: [] };

interface Calculated {
  readonly sources: Omit<CalculationSources, "scenario">;
  readonly refs: TimeRefs;
}

export function budgetSheets({ sources, refs }: Calculated, inputs: PlannedRefs, planned: Planned): BudgetSheets {
  const { contract } = sources.model;
  const plan: PlanSources = {
    budget: budgetOf(contract, planned),
    shown: shownContract(contract),
    refs,
    inputs,
    calculations: sources,
    monthsInYear: sources.time.monthsInYear,
  };
  const calculations = planCalculationsSheet(plan);
  const { voluntary, report, entries, tracking: tracked, dialogue, late } = calculations.refs;
  const tracking = tracked === null ? null : trackingSheet(plan, tracked);
  const journal = entries === null ? null : entriesSheet(plan, calculations.refs, entries);
  const indicators =
    inputs.indicators === null
      ? null
      : indicatorCalculationsSheet({ calculations: sources, refs, inputs: inputs.indicators }, planned);
  const paid =
    inputs.indemnities === null || planned.indemnities === null
      ? null
      : indemnityCalculationsSheet(inputs.indemnities, planned.indemnities);
  return {
    treasury: treasuryWithCharges(plan, calculations.refs),
    checks: {
      plan,
      refs: calculations.refs,
      journal: journal?.refs ?? null,
      indicators: indicators?.block ?? null,
      indemnities: paid?.blocks ?? null,
      tracking: tracking?.refs ?? null,
    },
    pages: [
      budgetSheet(sources.model, calculations.refs, plan.budget),
      ...(tracking === null ? [] : [tracking.sheet]),
      ...(dialogue === null || inputs.decisions === null ? [] : [dialogueSheet(plan, dialogue, inputs.decisions)]),
    ],
    forms: [
      ...(late === null ? [] : [latePaymentsSheet(plan, late, onPlan(calculations.refs.frame.day))]),
      ...(voluntary === null ? [] : [cerfaSheet(plan, calculations.refs, voluntary)]),
      ...(report === null ? [] : [reportSheet(plan, report, tracked)]),
      ...(journal === null ? [] : [journal.sheet]),
      ...(paid === null ? [] : [indemnitiesSheet(plan, calculations.refs, paid.blocks)]),
    ],
    working: [
      calculations.sheet,
      ...(indicators === null ? [] : [indicators.sheet]),
      ...(paid === null ? [] : [paid.sheet]),
    ],
  };
}
