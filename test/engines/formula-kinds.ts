/** Which workbooks show an engine every kind of formula that we write. */
import type { WorkbookPlan } from "../../src/workbook/plan";
import { parsed } from "../workbook/plan-text/references";

/**
 * The formulas of a plan without the numbers of their references: copies of one formula are of one kind, and so are two sums
 * of which one has more terms of the same shape.
 */
function kindsOf({ sheets }: WorkbookPlan): ReadonlySet<string> {
  const formulas = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
  );
  const ofOneRow = new Map(formulas.map((formula) => [formula.replace(rowNumber, "#"), formula]));
  return new Set([...ofOneRow.values()].map((formula) => parsed(formula).template.replace(sameTerms, "$1")));
}

/** A column of a thousand rows is parsed once. */
const rowNumber = /(?<=[A-Z]\$?)\d+/g;

const sameTerms = /((?:^|[(+,])([^+]+))(?:\+\2)+(?=[+),]|$)/g;

/** As few cases as show every kind of formula of all: the one that shows most, then the one that adds most to it. */
export function withEveryKind<Case extends { readonly plan: WorkbookPlan }>(cases: readonly Case[]): readonly Case[] {
  let left = cases.map((one) => ({ one, kinds: kindsOf(one.plan) })).filter(({ kinds }) => kinds.size > 0);
  const chosen: Case[] = [];
  while (left.length > 0) {
    const best = left.reduce((most, other) => (other.kinds.size > most.kinds.size ? other : most));
    chosen.push(best.one);
    left = left
      .map(({ one, kinds }) => ({ one, kinds: new Set([...kinds].filter((kind) => !best.kinds.has(kind))) }))
      .filter(({ kinds }) => kinds.size > 0);
  }
  return chosen;
}
