import type { Funding } from "../funding/funding";
import { contractOf, type Contract } from "../funding/time/contract";
import { layoutOf, type Layout } from "./layout";

/** All that a workbook shows: a contract year, the five years, and where both have their places. */
export interface WorkbookModel {
  readonly funding: Funding;
  readonly contract: Contract;
  readonly layout: Layout;
}

export function modelOf(funding: Funding): WorkbookModel {
  return { funding, contract: contractOf(funding.choices), layout: layoutOf(funding.choices) };
}
