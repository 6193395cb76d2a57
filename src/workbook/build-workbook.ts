import { computeFunding, type Funding } from "../funding/funding";
import { productName } from "../texts/fr/workbook/common";
import { documentOf, footerOf } from "./document";
import { hiddenNames } from "./input-names";
import type { Planned } from "../budget/planned";
import { withClosedYears } from "../budget/closing/with-closed-years";
import { withEarnedRates } from "../budget/indicators/with-earned-rates";
import { budgetSheets, noSheets, type BudgetSheets } from "./budget-sheets";
import { planInputSheets } from "./sheets/plan-inputs/plan-inputs";
import { isDated, modelOf, type WorkbookModel } from "./model";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./plan";
import { markOf } from "./sheet-marks";
import { assumptionsSheet } from "./sheets/assumptions/assumptions";
import { calculationsSheet } from "./sheets/calculations/calculations";
import type { CalculationSources } from "./sheets/calculations/sources";
import type { TimeRefs } from "./sheets/calculations/accounts/accounts";
import type { TimeSources } from "./sheets/checks/check";
import type { ContractLineRefs } from "./sheets/year-detail/contract-lines";
import { checksSheet } from "./sheets/checks/checks";
import { comingPaymentsSheet } from "./sheets/coming-payments/coming-payments";
import { financialYearsSheet } from "./sheets/financial-years/financial-years";
import { earnedRateCell, earnedRateColumns } from "./sheets/indicators/earned-rate";
import { fundingSheet } from "./sheets/funding/funding";
import type { OriginSources } from "./sheets/funding/origins";
import { paymentsSheet } from "./sheets/payments/payments";
import { scenarioCell } from "./sheets/payments/scenario";
import { scheduleSheet } from "./sheets/schedule/schedule";
import { synthesisSheet } from "./sheets/synthesis/synthesis";
import { undatedSynthesisSheet } from "./sheets/synthesis/undated";
import { treasurySheet } from "./sheets/treasury/treasury";
import { yearDetailSheet } from "./sheets/year-detail/year-detail";
import { readmeSheet } from "./sheets/readme/readme";
import { shownContract } from "./shown-contract";

/**
 * The plan of a budget's workbook: every formula with the value that the core computed for it.
 * @param version the product's
 * @param planned what it plans beside the grant; null: nothing, and no sheet says a word of it
 */
export function buildWorkbook(funding: Funding, version: string, planned: Planned | null = null): WorkbookPlan {
  const choices = withClosedYears(withEarnedRates(funding.choices, planned), planned);
  const model = modelOf(computeFunding(choices), planned);
  const parts = partsOf(model, version, planned);
  const sheets = parts.map(({ sheet }) => sheet);
  return {
    ...documentOf(model),
    application: `${productName} ${version}`,
    footer: footerOf(model),
    sheets,
    names: [
      ...parts.flatMap(({ names }) => names),
      ...sheets.map(markOf),
      ...hiddenNames(sheets, choices.schedule.file.id),
    ],
  };
}

interface Part {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** The sheets, each made after those that it reads: the client's pages, then what they read, as people read them. */
function partsOf(model: WorkbookModel, version: string, planned: Planned | null): readonly Part[] {
  const schedules = scheduleSheet(model);
  const assumptions = assumptionsSheet(model, schedules.refs);
  const plan = planned === null ? null : planInputSheets(planned);
  const earnedRate = (plan?.refs.indicators ?? null) === null ? null : earnedRateIn(model);
  const closed = plan?.refs.closed ?? null;
  const sources = { model, assumptions: assumptions.refs, schedules: schedules.refs, earnedRate, closed };
  const calculated =
    isDated(model) && assumptions.time ? calculatedParts({ ...sources, model, time: assumptions.time }) : null;
  const detail = yearDetailSheet(model, schedules.refs, assumptions.refs, calculated?.refs.dues ?? null);
  const budget = calculated && plan && planned ? budgetSheets(calculated, plan.refs, planned) : noSheets;
  const dated = calculated && detail.refs.lines ? datedParts(calculated, detail.refs.lines, budget) : null;
  const checks = checksSheet({ ...sources, funding: detail.refs, time: dated?.time ?? null }, budget.checks);
  const readme = unnamed(readmeSheet({ ...sources, time: assumptions.time }, version));
  const inputs = [assumptions, ...(plan?.sheets ?? []).map(unnamed), schedules];
  if (dated) return [...dated.pages, readme, ...inputs, detail, ...dated.working, checks];
  const { ofYear: lines } = detail.refs;
  const synthesis = lines ? [unnamed(undatedSynthesisSheet({ ...sources, funding: detail.refs, lines }))] : [];
  return [...synthesis, readme, ...inputs, detail, checks];
}

function earnedRateIn({ layout }: WorkbookModel): DatedSources["earnedRate"] {
  return (mission, year) => earnedRateCell(mission, year, layout);
}

function unnamed(sheet: SheetPlan): Part {
  return { sheet, names: [] };
}

type DatedSources = Omit<CalculationSources, "scenario">;

interface Calculated {
  readonly sources: DatedSources;
  readonly sheet: SheetPlan;
  readonly refs: TimeRefs;
}

function calculatedParts(sources: DatedSources): Calculated {
  return { sources, ...calculationsSheet({ ...sources, scenario: scenarioCell }) };
}

function originSources(
  { model: { contract, layout }, earnedRate, closed }: DatedSources,
  refs: TimeRefs,
  lines: ContractLineRefs,
): OriginSources {
  const earned = earnedRate === null ? null : earnedRateColumns(layout);
  return { contract, layout, lines, refs, earned, closed: closed?.column("contractYear") ?? null };
}

interface DatedParts {
  readonly pages: readonly Part[];
  readonly working: readonly Part[];
  readonly time: TimeSources;
}

/** The sheets of the five years. */
function datedParts({ sources, sheet, refs }: Calculated, lines: ContractLineRefs, budget: BudgetSheets): DatedParts {
  const { model, assumptions } = sources;
  const shown = shownContract(model.contract);
  const funding = fundingSheet(refs, originSources(sources, refs, lines));
  const payments = paymentsSheet(model, shown, refs);
  const financialYears = financialYearsSheet(model, shown, refs, lines);
  const coming = comingPaymentsSheet(shown, payments.refs, refs.payments);
  const ofGrant = budget.treasury === null ? treasurySheet({ shown, assumptions, refs }) : null;
  const lowest = ofGrant?.lowest ?? null;
  const treasuries = [budget.treasury ?? ofGrant?.sheet].filter((sheet) => sheet !== undefined);
  const { contractEnd } = sources.time;
  const synthesis = synthesisSheet({
    model,
    shown,
    assumptions,
    refs,
    lines,
    contractEnd,
    lowest,
    plan: budget.checks,
  });
  return {
    pages: [synthesis, funding, ...budget.pages, ...treasuries, financialYears.sheet, coming, ...budget.forms].map(
      unnamed,
    ),
    working: [payments, { sheet, names: refs.situation.names }, ...budget.working.map(unnamed)],
    time: { shown, refs, payments: payments.refs, financialYears: financialYears.refs },
  };
}
