import { fromEuros, type Cents } from "../agreement/money";
import { checkTarget } from "../agreement/required-rate";
import { refuse, within } from "../refusal/refused";

/** A refusal of the rules, with the place in the file where it happened. @throws Refused */
export function readAt<T>(path: string, read: () => T): T {
  return within({ path }, read);
}

/** A value that may be left out: null is as good as no key. @throws Refused */
export function readOptional<T>(path: string, value: unknown, check: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : readAt(path, () => check(value));
}

/** An amount that may be left out. @throws Refused unless it is from 0 to 1 billion euros */
export function readEuros(path: string, value: unknown): Cents | null {
  const euros = readOptional(path, value, checkTarget);
  return euros === null ? null : fromEuros(euros);
}

/** @throws Refused when the list is longer than `most`, or empty while one is needed */
export function checkLength<T>(path: string, list: readonly T[], most: number, least = 0): readonly T[] {
  if (list.length >= least && list.length <= most) return list;
  refuse({ kind: "listLength", length: list.length, least, most }, { path });
}
