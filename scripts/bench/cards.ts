import { setTimeout as pause } from "node:timers/promises";
import { formatOf } from "../../src/functions/formats";
import { mission } from "../../src/functions/functions";
import { shown } from "../../src/functions/shown";
import { double } from "../../src/functions/values";
import { median } from "./median";
import type { Row } from "./table";

type Show = (amount: number, given: readonly unknown[]) => unknown;

const ways: Readonly<Record<string, Show>> = {
  "au format seul": (amount) => double(amount, formatOf("MISSION", amount, 0) ?? ""),
  "avec leurs fiches": (amount, given) => shown("MISSION", amount, given),
};
const calls = Array.from({ length: 40_000 }, (_, index) => [
  "Prévention",
  1 + (index & 3),
  (index % 1000) / 1000,
  "ACI2019",
]);
const rounds = 21;
const bar = 1.3;

/** A burst of 40,000 formulas of an Excel that knows data types, up to the text that leaves for Excel. */
export async function benchCards(): Promise<Row[]> {
  const measures = Object.values(ways).map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, show] of Object.values(ways).entries()) {
      measures[index]?.push(milliseconds(show));
      // Another burst, for what counts the cards of one.
      await pause(2);
    }
  }
  const bare = median(measures[0] ?? []);
  return Object.keys(ways).map((appel, index) => row(appel, median(measures[index] ?? []), bare));
}

function row(appel: string, time: number, bare: number): Row {
  return { appel, "médiane (ms)": time.toFixed(1), "× sans fiche": (time / bare).toFixed(2), borne: String(bar) };
}

function milliseconds(show: Show): number {
  const start = performance.now();
  JSON.stringify(calls.map((given) => show(mission(...(given as [unknown, unknown, unknown, unknown])), given)));
  return performance.now() - start;
}
