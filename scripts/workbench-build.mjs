// Builds the workbench, when it is absent or older than what it is made of.
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run, say } from "./prepare.mjs";

const root = new URL("../", import.meta.url);
/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, root));

export const workbenchFolder = at("dist/workbench");

/** What is read to make it: whatever changes there, it is made again. */
const inputs = ["src", "examples", "assets", "tools/webpack", "webpack.config.js", "package.json", "package-lock.json"];

export function ensureWorkbench() {
  const page = at("dist/workbench/index.html");
  if (existsSync(page) && statSync(page).mtimeMs >= newest(inputs.map(at))) return;
  say("Construction du tableur (une demi-minute environ, la première fois et après une mise à jour)…");
  run(process.execPath, [
    ...["node_modules/webpack/bin/webpack.js", "--config-name", "workbench"],
    ...["--mode", "production", "--stats", "errors-only"],
  ]);
}

/**
 * The date of the last change of any of these files, those of folders included.
 * @param {readonly string[]} paths
 */
function newest(paths) {
  return paths.flatMap(filesOf).reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return [path, ...entries.map(({ parentPath, name }) => `${parentPath}/${name}`)];
}
