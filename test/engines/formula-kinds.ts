/** Which workbooks show an engine every kind of formula that we write. */
import type { WorkbookPlan } from "../../src/workbook/plan";
import { parsed } from "../workbook/plan-text/references";

/** The formulas of a plan without the numbers of their references: copies of one formula are of one kind. */
function kindsOf({ sheets }: WorkbookPlan): ReadonlySet<string> {
  const formulas = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
  );
  return new Set(formulas.map((formula) => parsed(formula).template));
}

/** The cases whose workbook has a kind of formula that none before it had. */
export function withNewKinds<Case extends { readonly plan: WorkbookPlan }>(cases: readonly Case[]): readonly Case[] {
  const seen = new Set<string>();
  return cases.filter(({ plan }) => {
    const before = seen.size;
    for (const kind of kindsOf(plan)) seen.add(kind);
    return seen.size > before;
  });
}
