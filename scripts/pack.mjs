// `npm run pack`, and before `npm pack`: makes build/package, the library and the assistants' server with all that they use.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";
import { noticesFile, noticesOf, packageFolder } from "../tools/webpack/notices-plugin.js";

const root = path.resolve(import.meta.dirname, "..");
const output = path.join(root, "build/package");

/** What some packages of before the modules call. */
const banner =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** The communes, packed here once: their package stays behind. */
const communes = {
  name: "communes",
  setup(/** @type {import("esbuild").PluginBuild} */ { onLoad }) {
    onLoad({ filter: /territory[\\/]packed\.ts$/ }, async ({ path: file }) => {
      const { packed } = await tsImport(file, import.meta.url);
      return { contents: `export const packed = ${JSON.stringify(packed)};`, loader: "js" };
    });
  },
};

/** The scripts, and the notices of the packages that are in them. */
export async function bundle() {
  rmSync(output, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { library: "src/library/library.ts", mcp: "src/mcp/mcp.ts" },
    outdir: output,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    banner: { js: banner },
    plugins: [communes],
    metafile: true,
  });
  const folders = new Set(Object.keys(metafile.inputs).flatMap((file) => packageFolder(path.join(root, file))));
  const data = packageFolder(path.join(root, "node_modules/@etalab/decoupage-administratif/package.json"));
  writeFileSync(path.join(output, noticesFile), noticesOf([...folders, ...data]));
}

/** The types of the library, for those who write TypeScript. */
function declare() {
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The types could not be written.");
  for (const file of readdirSync(path.join(output, "types"), { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".d.ts")) nameFiles(path.join(output, "types", file));
  }
}

/** Node's way of finding modules wants the names of files, which the sources leave out. @param {string} file */
function nameFiles(file) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/((?:from|import\()\s*"\.{1,2}\/[^"]*?)(?:\.ts)?"/g, '$1.js"'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle();
  declare();
}
