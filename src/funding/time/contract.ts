/** A community's contract over its five years: what is due, row by row and year by year, and what is not known. */
import type { Day } from "../../agreement/day";
import { isSigned, type Choices, type SignedChoices } from "../choices";
import { aidDuesOf } from "./aid-dues";
import { amountOfYear } from "./amount-of-year";
import { claimsOf, type Claim } from "./claims";
import { closedDuesOf } from "./closed-years";
import { crisesOf, type DeclaredCrisis } from "./crises";
import type { Due } from "./due";
import { dueOfClaim } from "./due-of-claim";
import { frameOf, type Frame } from "./frame";

export interface Contract extends Frame {
  /** Aids first, then the rows in the order of the table, each by contract year. */
  readonly dues: readonly Due[];
  /** What the contract pays and no source gives the amount of: no due, hence no payment. A total is not asked beside its parts. */
  readonly unknown: readonly Claim[];
  readonly crises: readonly DeclaredCrisis[];
}

/** Asked for by the budget, by its answer and by the list of what is missing, each of the same choices. */
const computed = new WeakMap<SignedChoices, Contract>();

/** @throws Refused when neither the population nor the contract's tier is known */
export function contractOf(choices: SignedChoices): Contract {
  const contract = computed.get(choices) ?? computeContract(choices);
  computed.set(choices, contract);
  return contract;
}

function computeContract(choices: SignedChoices): Contract {
  const frame = frameOf(choices);
  const claims = claimsOf(frame).map((claim) => {
    return { claim, whole: amountOfYear(claim.row, claim.year, claim.schedules, choices) };
  });
  const dues = claims.flatMap(({ claim, whole }) => (whole === null ? [] : [dueOfClaim(claim, whole, choices)]));
  const unknown = claims.flatMap(({ claim, whole }) =>
    whole === null && claim.row.nature !== "undivided" ? [claim] : [],
  );
  return { ...frame, dues: [...aidDuesOf(frame), ...closedDuesOf(frame), ...dues], unknown, crises: crisesOf(frame) };
}

/** The day after its last: that of its five years, or an earlier one. */
export function endOfContract({ choices, years }: Pick<Contract, "choices" | "years">): Day {
  return choices.time.contractEnd ?? Math.max(...years.map(({ to }) => to));
}

/** null as long as the signature is not given: no date is supposed. */
export function contractIfSigned(choices: Choices): Contract | null {
  return isSigned(choices) ? contractOf(choices) : null;
}

/** The same choices with balances paid `months` later than planned. */
export function withBalanceDelay(choices: SignedChoices, months: number): SignedChoices {
  return { ...choices, time: { ...choices.time, balanceDelay: months } };
}
