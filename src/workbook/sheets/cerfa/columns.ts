import type { Content } from "../../cells";

/** The columns of a side: label, code, amount. */
export const sideColumns = { charges: 1, products: 5 } as const;

/** A row of both sides, a narrow column between them. */
export function besides(
  left: readonly (Content | undefined)[],
  right: readonly (Content | undefined)[],
): readonly (Content | undefined)[] {
  return [...left, undefined, ...right];
}
