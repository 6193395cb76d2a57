import { toEuros } from "../agreement/money";
import type { Money } from "./funding";

/** Money as the public answer says it. */
export interface MoneyInEuros {
  readonly secured: number;
  readonly atRisk: number;
  readonly total: number;
}

export function inEuros({ secured, atRisk, total }: Money): MoneyInEuros {
  return { secured: toEuros(secured), atRisk: toEuros(atRisk), total: toEuros(total) };
}
