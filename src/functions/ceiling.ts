import { ceilingOf, checkYear } from "../agreement/ceiling";
import { toEuros } from "../agreement/money";
import { given } from "./arguments";
import { answer } from "./errors";

/** The yearly ceiling of a professional, as `functions.ts` declares it. */
export function ceiling(year: unknown): number {
  return answer(() => toEuros(ceilingOf(checkYear(given(year)))));
}
