import { noBreak } from "../figures";

/** Every sentence of a set of words, spaced as French is, those that functions make too. */
export function spaced<T>(words: T): T {
  return space(words) as T;
}

function space(words: unknown): unknown {
  if (typeof words === "string") return noBreak(words);
  if (typeof words === "function") return (...facts: readonly unknown[]) => space(Reflect.apply(words, null, facts));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, space(value)]));
}
