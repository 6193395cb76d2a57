/** Names that nobody has taken; as for Excel, case does not make a difference. */

export class Names {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The name itself, or the first free one of those that `give` makes of it and of 2, 3, 4…; it is then taken. */
  take(wanted: string, give: (wanted: string, rank: number) => string): string {
    let name = wanted;
    for (let rank = 2; this.#taken.has(name.toLowerCase()); rank++) name = give(wanted, rank);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Excel's limit for the name of a sheet. */
const longestSheetName = 31;

/** `Financement (2)`, as Excel names a copy. */
export function numberedSheet(wanted: string, rank: number): string {
  return withEnding(wanted, ` (${rank})`);
}

/** What an old sheet is called while the new one is written: a person who sees it must understand it. */
export function asideSheet(wanted: string, rank: number): string {
  return withEnding(wanted, rank === 1 ? " (ancien)" : ` (ancien ${rank})`);
}

/** A table takes no space nor parenthesis. */
export function numberedTable(wanted: string, rank: number): string {
  return `${wanted}_${rank}`;
}

/** By code points, so that no sign is cut in two. */
function withEnding(name: string, ending: string): string {
  const kept = [...name].reduce(
    (text, sign) => ((text + sign + ending).length <= longestSheetName ? text + sign : text),
    "",
  );
  return kept + ending;
}
