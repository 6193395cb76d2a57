/** What the rows of a plan have in common: where they belong, when, and to which account. */
import { civilMonthsBetween, type Day } from "../../agreement/day";
import { largestIndexation, longestRemark, longestSpan } from "../bounds";
import { envelopeName } from "../envelope-names";
import { envelopes, proRataKey, type Envelope, type MonthSpan, type SharingKey } from "../planned";
import { refuse } from "../../refusal/refused";
import { isGiven, readFigure, readMonth, readName, readText } from "./read-value";

interface PlacedRow {
  readonly mission?: unknown;
  readonly action?: string | undefined;
  readonly label?: string | undefined;
  readonly note?: string | undefined;
}

/** Of the operating grant, unless it says another mission. */
export function readPlaced(path: string, { mission, action, label, note }: PlacedRow) {
  return {
    envelope: isGiven(mission) ? readEnvelope(`${path}.mission`, mission) : "operating",
    action: readText(`${path}.action`, action),
    label: readText(`${path}.label`, label),
    note: readText(`${path}.note`, note, longestRemark),
  } as const;
}

export function readEnvelope(path: string, received: unknown): Envelope {
  return readName(path, received, envelopes, envelopeName);
}

/** A row that names one month is of that month alone. */
export function readSpan(path: string, row: { readonly first?: unknown; readonly last?: unknown }): MonthSpan {
  if (!isGiven(row.first)) return refuse({ kind: "missing" }, { path: `${path}.first` });
  const first = readMonth(`${path}.first`, row.first);
  const last = isGiven(row.last) ? readMonth(`${path}.last`, row.last) : first;
  checkOrder(`${path}.last`, first, last);
  return { first, last };
}

/** @throws Refused when the last comes before the first, or too long after it */
export function checkOrder(path: string, first: Day, last: Day): void {
  if (last < first) refuse({ kind: "reversed", first, last }, { path });
  const months = civilMonthsBetween(first, last) + 1;
  if (months > longestSpan) refuse({ kind: "tooLong", months, most: longestSpan }, { path });
}

export function readIndexation(path: string, received: unknown): number {
  return isGiven(received) ? readFigure(`${path}.indexation`, received, -largestIndexation, largestIndexation) : 0;
}

/** One of the keys of the case, or the one that goes by the secure grants. @param envelope that of the row */
export function readKey(
  path: string,
  name: string | undefined,
  keys: readonly SharingKey[],
  envelope: Envelope,
): string | null {
  const wanted = readText(`${path}.key`, name);
  if (wanted === "") return null;
  if (envelope === "earmarked") return refuse({ kind: "sharedEarmarked" }, { path: `${path}.key` });
  const names = [...keys.map((key) => key.name), proRataKey];
  if (names.includes(wanted)) return wanted;
  return refuse({ kind: "unknown", received: wanted, accepted: names }, { path: `${path}.key` });
}

/** Text, as an account is no quantity. */
export function accountTyped(received: unknown): string {
  return typeof received === "number" || typeof received === "string" ? String(received).trim() : "";
}

export function isAccount(account: string, first: "6" | "7"): boolean {
  return account.startsWith(first) && /^\d{2,8}$/.test(account);
}
