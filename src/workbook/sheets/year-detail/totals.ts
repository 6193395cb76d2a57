import { toEuros } from "../../../agreement/money";
import { moneyOf, scenarios, type Funding, type Money, type Scenario } from "../../../funding/funding";
import { natureWords, sheetNames } from "../../../texts/fr/workbook/common";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { total, totalLabel } from "../../cells";
import { holds, holdsNot, sumIfs, type Test } from "../../formula";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { columns, type Rows } from "./columns";

export interface TotalRefs {
  readonly secured: (scenario: Scenario) => string;
  readonly atRisk: (scenario: Scenario) => string;
  readonly total: (scenario: Scenario) => string;
}

const labelWidth = columns.prudent - 1;

/** Secure money, money at risk, and both, under each scenario. */
export function addTotals(draft: SheetDraft, funding: Funding, rows: Rows): { refs: TotalRefs; names: NamePlan[] } {
  const natures = fixedRange(columns.nature, rows.first, rows.last);
  const column = (scenario: Scenario) => `${cell(columns[scenario], rows.first)}:${cell(columns[scenario], rows.last)}`;
  const ofNature = (test: Test) => (scenario: Scenario) => sumIfs(column(scenario), test);
  const secured = addTotal(draft, funding, "secured", ofNature(holds(natures, natureWords.secured)));
  const atRisk = addTotal(draft, funding, "atRisk", ofNature(holdsNot(natures, natureWords.secured)));
  const both = addTotal(draft, funding, "total", (scenario) => `SUM(${column(scenario)})`);
  const at = (row: number) => (scenario: Scenario) => onSheet(sheetNames.yearDetail, fixedCell(columns[scenario], row));
  const refs = { secured: at(secured), atRisk: at(atRisk), total: at(both) };
  const { names } = yearDetailTexts;
  return {
    refs,
    names: [
      { name: "CPTS_Total_Fixe", refersTo: refs.secured("central"), comment: names.secured },
      { name: "CPTS_Total_Variable", refersTo: refs.atRisk("central"), comment: names.atRisk },
      { name: "CPTS_Total", refersTo: refs.total("central"), comment: names.total },
    ],
  };
}

function addTotal(
  draft: SheetDraft,
  funding: Funding,
  kind: keyof Money,
  formula: (scenario: Scenario) => string,
): number {
  const labels = Array.from({ length: labelWidth }, (_, index) => totalLabel(index === 0 ? yearDetailTexts[kind] : ""));
  const amounts = scenarios.map((scenario) =>
    total(formula(scenario), toEuros(moneyOf(funding.rows, scenario)[kind]), "euros"),
  );
  return draft.add([...labels, ...amounts]);
}
