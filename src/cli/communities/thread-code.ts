import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Files that a thread reads are found from theirs, two folders below the root: a module in one piece has this place. */
const place = new URL("../../library/version.ts", import.meta.url).href;

/**
 * What the other threads run, compiled once for all of them: each is at work at once, and works a sixth faster than what
 * is compiled as it is imported.
 */
export async function threadCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./thread.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    define: { "import.meta.url": JSON.stringify(place) },
  });
  return outputFiles.map(({ text }) => text).join("");
}
