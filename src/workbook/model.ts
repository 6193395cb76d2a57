import type { Budget } from "../budget/budget";
import { contractOf, type Contract } from "../budget/time/contract";
import { layoutOf, type Layout } from "./layout";

/** All that a workbook shows: a contract year, the five years, and where both have their places. */
export interface WorkbookModel {
  readonly budget: Budget;
  readonly contract: Contract;
  readonly layout: Layout;
}

export function modelOf(budget: Budget): WorkbookModel {
  return { budget, contract: contractOf(budget.choices), layout: layoutOf(budget.choices) };
}
