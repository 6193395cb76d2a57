import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./table";

const counts = [10, 100, 1000, 2000];
const compared = 100;
const leastRatio = 1.7;
const command = fileURLToPath(new URL("../../src/cli/communities.ts", import.meta.url));

/** What keeps all threads of a process on one core: one that computes and one that writes would take two. Linux has it. */
const oneCore = existsSync("/usr/bin/taskset") ? ["/usr/bin/taskset", "--cpu-list", "0"] : [];

/** The process that made them tells as it ends, on its last line, what it took of the machine. */
const told = "process.on('exit',()=>process.stderr.write('\\n'+JSON.stringify(process.resourceUsage())))";

interface Cost {
  readonly seconds: number;
  /** Of processor, all threads together: a busy machine changes it little. */
  readonly processor: number;
  /** At most, in megabytes. */
  readonly memory: number;
}

/**
 * `communities` over ever longer tables, on one core and on two: the time each takes, and what the second is worth. What
 * a community takes, of the processor and of memory, must not grow with the table: it is set against that of a hundred.
 */
export function benchCommunities(): Row[] {
  const costs = counts.map((count) => {
    return { count, one: costOf(count, 1, oneCore), two: costOf(count, 2) };
  });
  const hundred = costs.find(({ count }) => count === compared);
  return costs.map(({ count, one, two }) => ({
    communautés: String(count),
    "un cœur (s)": one.seconds.toFixed(1),
    "deux cœurs (s)": two.seconds.toFixed(1),
    [`rapport (au moins ${leastRatio} sur deux processeurs)`]: `${(one.seconds / two.seconds).toFixed(2)} sur ${availableParallelism()}`,
    "ms par communauté": ((two.seconds / count) * 1000).toFixed(0),
    "ms de processeur": ((two.processor / count) * 1000).toFixed(0),
    [`fois celles de ${compared}`]: (two.processor / count / ((hundred?.two.processor ?? NaN) / compared)).toFixed(2),
    "mémoire à deux cœurs (Mo)": two.memory.toFixed(0),
    [`fois celle de ${compared}`]: (two.memory / (hundred?.two.memory ?? NaN)).toFixed(2),
  }));
}

function costOf(count: number, jobs: number, bound: readonly string[] = []): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-bench-"));
  try {
    const rows = Array.from({ length: count }, (_, index) => `CPTS ${index};${20_000 + 200 * index};01/03/2024;80 %`);
    const table = path.join(folder, "t.csv");
    writeFileSync(table, ["nom;population;signature;taux", ...rows].join("\n"));
    const begun = performance.now();
    const words = [command, table, "--out", path.join(folder, "out"), "--jobs", String(jobs)];
    const start = ["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(told)}`];
    const [program = "", ...others] = [...bound, process.execPath, ...start, ...words];
    const { status, stderr } = spawnSync(program, others, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - begun) / 1000;
    const usage = JSON.parse(stderr.slice(stderr.lastIndexOf("\n") + 1)) as NodeJS.ResourceUsage;
    return { seconds, processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: usage.maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
