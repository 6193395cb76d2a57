import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./table";

const counts = [10, 100, 1000];
const leastRatio = 1.7;
const command = fileURLToPath(new URL("../../src/cli/communities.ts", import.meta.url));

/** `communities` over ever longer tables, on one thread and on two: the time each takes, and what the second is worth. */
export function benchCommunities(): Row[] {
  return counts.map((count) => {
    const [one, two] = [1, 2].map((jobs) => secondsFor(count, jobs)) as [number, number];
    return {
      communautés: String(count),
      "un fil (s)": one.toFixed(1),
      "deux fils (s)": two.toFixed(1),
      "ms par communauté": ((two / count) * 1000).toFixed(0),
      [`rapport (au moins ${leastRatio} sur deux processeurs)`]: `${(one / two).toFixed(2)} sur ${availableParallelism()}`,
    };
  });
}

function secondsFor(count: number, jobs: number): number {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-bench-"));
  try {
    const rows = Array.from({ length: count }, (_, index) => `CPTS ${index};${20_000 + 200 * index};01/03/2024;80 %`);
    const table = path.join(folder, "t.csv");
    writeFileSync(table, ["nom;population;signature;taux", ...rows].join("\n"));
    const begun = performance.now();
    const words = [command, table, "--out", path.join(folder, "out"), "--jobs", String(jobs)];
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", ...words], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - begun) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
