/** Calculs budget: eighteen months of cash in the three scenarios, with what is planned to be spent, and its lowest point. */
import { noMoney, toEuros } from "../../../agreement/money";
import { cashOf, type Cash } from "../../../budget/cash";
import { byScenario, scenarios, type Scenario } from "../../../funding/scenario";
import { scenarioWords, sheetNames } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { fixedCell, onSheet, partOfRange } from "../../address";
import { body, calculation, link, section } from "../../cells";
import { empty, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { Block } from "./block";
import { addCashMonths, shortMonthsOf, unpricedIn, type CashSources } from "./cash-months";
import type { Frame } from "./frame";
import { addLowDays, type DaySources } from "./low-days";
import { addPaid } from "./paid-by-others";
import type { PlanSources } from "./sources";
import { toTheCent } from "./typed";

export interface CashRefs {
  readonly months: Block;
  /** The payments of the other resources. */
  readonly paid: Block;
  /** On any sheet: the lowest balance of a scenario, its day, how many months of charges the balance of the bank covers. */
  readonly lowest: (scenario: Scenario) => { readonly amount: string; readonly day: string };
  readonly covered: string;
  readonly coveredValue: number | "";
  /** How many charges of the next twelve months have no amount: without them nothing says what is covered. */
  readonly unknownInYear: string;
  readonly cash: Readonly<Record<Scenario, Cash>>;
  /** How many months end with less in the bank than is left of the money that serves unscheduled care alone. */
  readonly shortMonths: number;
}

export function addCash(draft: SheetDraft, blocks: CashSources, sources: PlanSources, frame: Frame): CashRefs {
  const paid = addPaid(draft, blocks.resources, sources);
  const { bankBalance } = sources.shown.contract.choices.situation;
  const cash = byScenario((scenario) => cashOf(sources.budget, bankBalance ?? noMoney, scenario));
  draft.skip();
  draft.add([section(texts.cash)]);
  const typed = sources.calculations.assumptions.situation.bankBalance;
  const opening = fixedCell(
    2,
    draft.add([body(texts.opening), link(toTheCent(typed), toEuros(cash.central.opening), "euroCents")]),
  );
  const months = addCashMonths(draft, { ...blocks, paid, opening, cash }, sources, frame);
  const days = addLowDays(draft, { months, paid, opening, cash }, sources, frame);
  const figures = addFigures(draft, { months, days, opening, cash, ...blocks }, frame);
  return { months, paid, ...figures, cash, shortMonths: shortMonthsOf(cash.central, sources) };
}

function addFigures(
  draft: SheetDraft,
  {
    months,
    days,
    opening,
    cash,
    spending,
    lackingTax,
  }: Omit<DaySources, "paid"> & { readonly days: Block } & Pick<CashSources, "spending" | "lackingTax">,
  { monthsInYear, months: ahead }: Frame,
): Pick<CashRefs, "lowest" | "covered" | "coveredValue" | "unknownInYear"> {
  draft.skip();
  draft.add([section(texts.lowest)]);
  const rows = scenarios.map((scenario) => {
    const { amount, day } = cash[scenario].lowest;
    const row = draft.add([
      body(scenarioWords[scenario]),
      calculation(`MIN(${days.down(`balance-${scenario}`)})`, toEuros(amount), "euroCents"),
      calculation(`MIN(${days.down(`day-${scenario}`)})`, day, "date"),
    ]);
    return [scenario, row] as const;
  });
  const ofYear = `SUM(${partOfRange(months.down("charges"), 0, 12)})`;
  const { coveredMonths } = cash.central;
  const coveredValue = coveredMonths === null ? "" : Math.round(coveredMonths * 10) / 10;
  const unpriced = `${unpricedIn(spending, ahead.cell("month", 0), ahead.cell("month", 11))}+${lackingTax.ahead}`;
  const lacking = draft.add([body(texts.unpriced), calculation(unpriced, cash.central.unknownInYear, "integer")]);
  const covers = when(`${ofYear}=0`, empty, `ROUND(MAX(0,${opening})*${monthsInYear}/${ofYear},1)`);
  const covered = draft.add([
    body(texts.covered),
    calculation(when(`${fixedCell(2, lacking)}>0`, empty, covers), coveredValue, "text"),
  ]);
  const here = (column: number, row: number) => onSheet(sheetNames.planCalculations, fixedCell(column, row));
  const rowOf = (scenario: Scenario) => rows.find(([one]) => one === scenario)?.[1] ?? 0;
  return {
    lowest: (scenario) => ({ amount: here(2, rowOf(scenario)), day: here(3, rowOf(scenario)) }),
    covered: here(2, covered),
    coveredValue,
    unknownInYear: here(2, lacking),
  };
}
