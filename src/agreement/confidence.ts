import type { Confidence } from "./schedule-file";

/** From what nobody knows to what several documents say and an addition confirms. */
const fromLeast: readonly Confidence[] = [
  "UNKNOWN",
  "C1",
  "SEED",
  "C1+SUM",
  "SEED+SUM",
  "DER",
  "DER+SUM",
  "C2",
  "C2+SUM",
  "C3+",
  "C3+SUM",
];

/** A figure is as sure as its least sure part; null for none. */
export function leastSure(all: readonly Confidence[]): Confidence | null {
  return fromLeast.find((one) => all.includes(one)) ?? null;
}
