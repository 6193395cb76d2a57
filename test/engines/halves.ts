/** Amounts and rates that meet on half a cent; what they give is written by hand, or counted in whole numbers. */
import fc from "fast-check";

export interface Half {
  /** In euros. */
  readonly amount: number;
  readonly rate: number;
  /** In cents. */
  readonly expected: number;
}

const handWritten: readonly Half[] = [
  { amount: 2.01, rate: 0.5, expected: 101 },
  { amount: 0.01, rate: 0.5, expected: 1 },
  { amount: 12_345.67, rate: 0.5, expected: 617_284 },
  { amount: 100, rate: 0.28505, expected: 2_851 },
  { amount: 1.15, rate: 0.1, expected: 12 },
  { amount: 17_500.2, rate: 0.625, expected: 1_093_763 },
  { amount: 10_000, rate: 0.1234565, expected: 123_457 },
  { amount: 25_000, rate: 0.0049382, expected: 12_346 },
  { amount: 50_000, rate: 0.0000001, expected: 1 },
];

/** Halves are rounded up, and only they are. */
const neighbours: readonly Half[] = [
  { amount: 10_000, rate: 0.12345649, expected: 123_456 },
  { amount: 10_000, rate: 0.12345651, expected: 123_457 },
  { amount: 35_000, rate: 0.333333, expected: 1_166_666 },
];

const odd = (most: number) => fc.integer({ min: 0, max: most }).map((half) => 2 * half + 1);

/** An odd multiple of 5 × 10ⁿ⁻¹ cents, times an odd number of 10ⁿ-ths: always a whole number of cents and a half. */
const drawn = fc.tuple(fc.integer({ min: 1, max: 6 }), odd(1_000), odd(500_000)).map(([digits, times, numerator]) => {
  const scale = 10 ** digits;
  const share = numerator % scale;
  return { amount: (times * scale) / 200, rate: share / scale, expected: (times * share + 1) / 2 };
});

export const halves: readonly Half[] = [
  ...handWritten,
  ...neighbours,
  ...fc.sample(drawn, { seed: 1999, numRuns: 63 }),
];
