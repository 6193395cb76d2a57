import { toEuros } from "../../../agreement/money";
import { moneyOf, scenarios, unknownRowsOf, type Funding, type Money, type Scenario } from "../../../funding/funding";
import { natureWords, sheetNames } from "../../../texts/fr/workbook/common";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { total, totalLabel } from "../../cells";
import { countIfs, equals, holds, holdsNot, sumIfs, type Test } from "../../formula";
import { knownLabel } from "../../known-or-to-enter";
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
  const secured = addTotal(draft, { funding, rows }, "secured", ofNature(holds(natures, natureWords.secured)));
  const atRisk = addTotal(draft, { funding, rows }, "atRisk", ofNature(holdsNot(natures, natureWords.secured)));
  const both = addTotal(draft, { funding, rows }, "total", (scenario) => `SUM(${column(scenario)})`);
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

/** How many amounts of what is counted nobody knows. */
function lacking({ first, last }: Rows): string {
  const isOne = (column: number) => equals(fixedRange(column, first, last), "1");
  return countIfs(isOne(columns.unknown), isOne(columns.counted));
}

function addTotal(
  draft: SheetDraft,
  { funding, rows }: { readonly funding: Funding; readonly rows: Rows },
  kind: keyof Money,
  formula: (scenario: Scenario) => string,
): number {
  const label = knownLabel(yearDetailTexts[kind], yearDetailTexts.known, lacking(rows), unknownRowsOf(funding).length);
  const labels = [
    { ...label, role: "total" as const },
    ...Array.from({ length: labelWidth - 1 }, () => totalLabel("")),
  ];
  const amounts = scenarios.map((scenario) =>
    total(formula(scenario), toEuros(moneyOf(funding.rows, scenario)[kind]), "euros"),
  );
  return draft.add([...labels, ...amounts]);
}
