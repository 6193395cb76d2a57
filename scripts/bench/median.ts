/** The middle of several measures: a machine that pauses once does not move it. */
export function median(measures: readonly number[]): number {
  return [...measures].sort((a, b) => a - b)[Math.floor(measures.length / 2)] ?? NaN;
}
