import { fromEuros, type Cents } from "../agreement/money";
import { Refused } from "../agreement/refusal";
import { checkTarget } from "../agreement/required-rate";
import { CaseRefused } from "./case-problem";

/** A refusal of the rules, with the place in the file where it happened. @throws CaseRefused */
export function readAt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw new CaseRefused({ kind: "refused", path, refusal: error.refusal });
    throw error;
  }
}

/** A value that may be left out: null is as good as no key. @throws CaseRefused */
export function readOptional<T>(path: string, value: unknown, check: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : readAt(path, () => check(value));
}

/** An amount that may be left out. @throws CaseRefused unless it is from 0 to 1 billion euros */
export function readEuros(path: string, value: unknown): Cents | null {
  const euros = readOptional(path, value, checkTarget);
  return euros === null ? null : fromEuros(euros);
}

/** @throws CaseRefused when the list is longer than `most`, or empty while one is needed */
export function checkLength<T>(path: string, list: readonly T[], most: number, least = 0): readonly T[] {
  if (list.length >= least && list.length <= most) return list;
  throw new CaseRefused({ kind: "listLength", path, length: list.length, least, most });
}
