/** What a mission runs of a contract year. */
import { checkDay } from "../../agreement/check-day";
import { contractYearOf, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { prorationOf, ratioOf, type ProrationBasis } from "../../agreement/proration";
import { checkSignature } from "../../agreement/signature";
import { defaultAssumptions } from "../../funding/time/time-choices";
import { findOption } from "../../funding/time/find-assumption";
import { given, isEmpty } from "../arguments";
import { clearDate } from "../clear-date";

/** From its start, or from the signature when it starts before, to the anniversary: 0 to 1. */
export function shareOfYear(start: Day, signature: Day, year: ContractYear, basis: ProrationBasis): number {
  const { from, to } = contractYearOf(signature, year);
  const running = { from: Math.min(Math.max(start, from), to), to };
  return ratioOf(prorationOf(running, { from, to }, basis));
}

/** A mission whose start is not given starts at the signature. @throws Refused */
export function readStart(start: unknown, signature: unknown): { readonly start: Day; readonly signature: Day } {
  const signed = checkSignature(clearDate(given(signature)));
  return { start: isEmpty(start) ? signed : checkDay(clearDate(start)), signature: signed };
}

/** @throws Refused */
export function readBasis(basis: unknown): ProrationBasis {
  return isEmpty(basis) ? defaultAssumptions.prorationBasis : findOption("prorationBasis", basis);
}
