/** What the summary of many communities shows of each: whoever made them, or read them back, tells it so. */
export interface SummarizedFacts {
  readonly tier: number;
  readonly schedule: string;
  readonly population: number | null;
  /** Of a contract year at full rates; null: not one of its amounts is known. */
  readonly granted: number | null;
  readonly secured: number | null;
  /** Amounts of that year that nobody gave: in none of the figures. */
  readonly unknown: number;
  /** By civil or financial year, at the rates typed; null: not one of its amounts is known. */
  readonly cash: Readonly<Record<string, number | null>>;
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

export interface Summarized {
  /** Of the table that they come from. */
  readonly line: number;
  readonly name: string;
  /** Empty where the table does not say it. */
  readonly department: string;
  /** Beside the summary; empty: none was made. */
  readonly file: string;
  readonly result: { readonly facts: SummarizedFacts } | { readonly problem: string };
}

/** One whose figures are known. */
export interface Known extends Summarized {
  readonly result: { readonly facts: SummarizedFacts };
}

export function isKnown(one: Summarized): one is Known {
  return "facts" in one.result;
}
