import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./table";

const counts = [1, 10, 100];
const mostMemory = 300;
const worker = fileURLToPath(new URL("write-many.ts", import.meta.url));

/** From 1 to 100 workbooks in one process: the time each takes, and the most memory that the process held. */
export function benchGrowth(): Row[] {
  return counts.map((count) => {
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", worker, String(count)], { encoding: "utf8" });
    const { milliseconds, megabytes } = JSON.parse(stdout) as { milliseconds: number; megabytes: number };
    return {
      classeurs: String(count),
      "temps (ms)": milliseconds.toFixed(0),
      "ms par classeur": (milliseconds / count).toFixed(1),
      "mémoire au plus (Mo)": megabytes.toFixed(0),
      [`part de ${String(mostMemory)} Mo`]: `${Math.round((megabytes / mostMemory) * 100)} %`,
    };
  });
}
