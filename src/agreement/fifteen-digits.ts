/**
 * A spreadsheet shows fifteen digits of a number and passes seventeen: `5%+55%+30%+10%` is 1.0000000000000002. Numbers
 * that are equal within fifteen digits are one number, for everything that is read.
 */

/** The number that a person sees. */
export function withoutBinaryDust(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The same for a share of 1, where fifteen digits are fifteen decimals, and fourteen from 1 on; undefined when it is no share. */
export function shareWithoutDust(value: unknown): number | undefined {
  if (typeof value !== "number") return undefined;
  const scale = value < 1 ? 1e15 : 1e14;
  const share = Math.round(value * scale) / scale;
  // -0 is no share that one would recognise.
  return share >= 0 && share <= 1 ? share + 0 : undefined;
}
