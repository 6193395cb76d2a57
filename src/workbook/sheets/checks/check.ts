import type { Budget } from "../../../budget/budget";
import type { Format } from "../../styles";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { FundingRefs } from "../funding/funding";
import type { RateRefs } from "../rates/rates";

export interface CheckSources {
  readonly budget: Budget;
  readonly rates: RateRefs;
  readonly assumptions: AssumptionRefs;
  readonly funding: FundingRefs;
}

/** Two values that must be equal, each with its formula; an expected constant has none. */
export interface Check {
  readonly label: string;
  readonly expected: { readonly formula?: string; readonly value: number | string };
  readonly found: { readonly formula: string; readonly value: number | string };
  readonly format: Format;
  readonly help: string;
}
