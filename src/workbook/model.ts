import type { Funding } from "../funding/funding";
import { isCapPassed } from "../budget/indemnities/person-years";
import { checksOf, type ChecksOfBudget } from "../funding/checks";
import { contractIfSigned, type Contract } from "../funding/time/contract";
import type { Planned } from "../budget/planned";
import { isSilent } from "../budget/tracking/correction";
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

/** @param planned null: nothing is planned beside the grant */
export function modelOf(funding: Funding, planned: Planned | null): WorkbookModel {
  const { choices } = funding;
  const contract = contractIfSigned(choices);
  const checks = checksOf(choices);
  const isUnsaid = planned?.tracking?.corrections.some(isSilent) === true;
  // Their checks are on a sheet of the years alone.
  const failing = contract === null ? [] : [isCapPassed(planned?.indemnities ?? null), isUnsaid].filter(Boolean);
  const failed = checks.failed + failing.length;
  return { funding, contract, layout: layoutOf(choices), checks: { ...checks, failed } };
}
