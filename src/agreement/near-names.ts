/** What a text that is no known name may have meant. */
import { distance } from "fastest-levenshtein";

/** By folded name. */
type Named<T> = ReadonlyMap<string, T>;

const shortestBeginning = 3;
const shownSuggestions = 3;
/** As a share of the longer name: beyond it, a name is another word, not a slip. */
const farthestNearName = 0.4;

/** What the names that begin with `wanted` stand for, each once. */
export function beginningWith<T>(wanted: string, named: Named<T>): readonly T[] {
  if (wanted.length < shortestBeginning) return [];
  return [...new Set([...named].filter(([name]) => name.startsWith(wanted)).map(([, one]) => one))];
}

/** What the names that look like `wanted` stand for, the nearest first. */
export function nearestTo<T>(wanted: string, named: Named<T>): readonly T[] {
  const near = [...named]
    .map(([name, one]) => ({ one, gap: distance(wanted, name) / Math.max(wanted.length, name.length, 1) }))
    .filter(({ gap }) => gap <= farthestNearName)
    .sort((a, b) => a.gap - b.gap);
  return [...new Set(near.map(({ one }) => one))].slice(0, shownSuggestions);
}
