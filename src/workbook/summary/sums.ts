import type { SummarizedFacts } from "./summarized";

/** Of what is known. */
export function sumsOf(all: readonly SummarizedFacts[]) {
  const sum = (of: (facts: SummarizedFacts) => number | null) =>
    inCents(all.reduce((before, one) => before + (of(one) ?? 0), 0));
  return {
    granted: sum(({ granted }) => granted),
    secured: sum(({ secured }) => secured),
    unknown: sum(({ unknown }) => unknown),
  };
}

export function inCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
