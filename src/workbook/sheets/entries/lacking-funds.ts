/** Écritures: how COUNTIFS finds, on Calculs budget, the dedicated funds that no entry closes in a financial year. */
import { countIfs, equals, type Test } from "../../formula";
import { onPlan } from "../budget/on-plan";
import type { Block } from "../plan-calculations/block";

/** Those older than the years shown, of which something comes back: what they held is in no cell. */
export function olderLacking(funds: Block, year: number): readonly Test[] {
  const isOlder = equals(onPlan(funds.down("isOlder")), "1");
  return [...lacking(funds, year), isOlder, equals(onPlan(funds.down(`unknown${year}`)), "0")];
}

/** A formula: how many of the others, for want of an amount. */
export function toEnterIn(funds: Block, year: number): string {
  return `${countIfs(...lacking(funds, year))}-${countIfs(...olderLacking(funds, year))}`;
}

function lacking(funds: Block, year: number): readonly Test[] {
  return [equals(onPlan(funds.down(`lacks${year}`)), "1")];
}
