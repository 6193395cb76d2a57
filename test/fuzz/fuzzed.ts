/**
 * Mutations at random, each time the same: how many are tried stands in the name of each test, all of them under
 * `npm run test:all`, a fortieth on each push.
 */
import fc from "fast-check";
import { Refused } from "../../src/refusal/refused";
import { isWhole } from "../share";

const seed = 20_261_129;

/** @param title what is tried; `%i` stands for how many */
export function fuzz<T>(title: string, whole: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  const runs = isWhole ? whole : Math.ceil(whole / 40);
  test(
    title.replace("%i", String(runs)),
    () => fc.assert(fc.property(arbitrary, holds), { seed, numRuns: runs }),
    600_000,
  );
}

/** What was read, or null where it was refused; what is thrown besides is a fault of ours. */
export function readOrRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** A change of a text or of bytes, wherever its length allows. */
interface Change {
  readonly what: "cut" | "drop" | "twice" | "put";
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const signs = [
  "",
  "<",
  ">",
  '"',
  "&",
  "=",
  "/",
  "{",
  "[",
  "]",
  "}",
  ",",
  ";",
  ":",
  "-",
  "0",
  "9",
  "e",
  "\u00a0",
  "é",
  "\0",
  "\uFEFF",
];

export const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom("cut", "drop", "twice", "put"),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  put: fc.constantFrom(...signs),
});
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

/** The text once changed. */
export function changed(text: string, list: readonly Change[]): string {
  return list.reduce((before, { what, at, length, put }) => {
    const place = at % (before.length + 1);
    const [head, tail] = [before.slice(0, place), before.slice(place)];
    if (what === "cut") return head;
    if (what === "drop") return head + tail.slice(length);
    return head + (what === "twice" ? tail.slice(0, length) : put) + tail;
  }, text);
}
