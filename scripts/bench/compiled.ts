import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * What a script of this folder prints, compiled into one text as what ships is: as it imports, tsx adds to each function
 * what keeps its name, which takes up to a third of a plan's time and nothing of the time of the libraries beside it.
 */
export async function printedBy(script: string): Promise<string> {
  const place = new URL(script, import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(place)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    define: { "import.meta.url": JSON.stringify(place.href) },
  });
  const input = outputFiles.map(({ text }) => text).join("");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-"], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
