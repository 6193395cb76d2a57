/** A list in which each text stands once, and is pointed at by its rank. */
export class Distinct {
  private readonly ranks: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.ranks = new Map(first.map((text, rank) => [text, rank]));
  }

  rankOf(text: string): number {
    const known = this.ranks.get(text);
    if (known !== undefined) return known;
    this.ranks.set(text, this.ranks.size);
    return this.ranks.size - 1;
  }

  get all(): readonly string[] {
    return [...this.ranks.keys()];
  }
}
