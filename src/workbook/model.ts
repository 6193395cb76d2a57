import type { Funding } from "../funding/funding";
import { checksOf, type ChecksOfBudget } from "../funding/checks";
import { contractIfSigned, type Contract } from "../funding/time/contract";
import { layoutOf, type Layout } from "./layout";

/** All that a workbook shows: a contract year, the five years, and where both have their places. */
export interface WorkbookModel {
  readonly funding: Funding;
  /** null without a signature: the workbook then has no sheet of the five years. */
  readonly contract: Contract | null;
  readonly layout: Layout;
  readonly checks: ChecksOfBudget;
}

export interface DatedModel extends WorkbookModel {
  readonly contract: Contract;
}

export function isDated(model: WorkbookModel): model is DatedModel {
  return model.contract !== null;
}

export function modelOf(funding: Funding): WorkbookModel {
  const { choices } = funding;
  return { funding, contract: contractIfSigned(choices), layout: layoutOf(choices), checks: checksOf(choices) };
}
