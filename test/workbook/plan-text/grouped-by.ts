/** Each key once, in the order of its first item. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Neighbours that stay together, in runs. */
export function runsOf<Item>(items: readonly Item[], goesOn: (before: Item, item: Item) => boolean): readonly Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && goesOn(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** A list in few words, alike neighbours counted: `0 ×3 | 1`. */
export function counted(words: readonly string[]): string {
  const runs = runsOf(words, (before, word) => before === word);
  return runs.map(([word, ...more]) => (more.length === 0 ? word : `${word} ×${more.length + 1}`)).join(" | ");
}
