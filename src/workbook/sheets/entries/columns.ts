/** The one grid of Écritures: what is said above the journal stands in the columns of its accounts, labels and amounts. */
import type { Content } from "../../cells";

export const columns = { date: 1, journal: 2, number: 3, account: 4, label: 5, debit: 6, credit: 7 } as const;

/** So wide that the page is shrunk to letters of eight points at least: the narrower, the more pages. */
export const columnWidths = [14, 10, 11, 24, 84, 19, 19];

/** A row that begins under the accounts. */
export function fromAccounts(contents: readonly (Content | undefined)[]): readonly (Content | undefined)[] {
  return [...Array.from({ length: columns.account - 1 }, () => undefined), ...contents];
}
