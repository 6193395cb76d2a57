/** Builds the workbench as `npm start` does, into the same place: anew only when a source is newer. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const build = 'import { ensureWorkbench } from "./scripts/workbench-build.mjs"; ensureWorkbench();';

/** @returns its folder */
export function builtWorkbench(): string {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const words = ["--input-type=module", "--eval", build];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8", env: environment });
  if (status !== 0) throw new Error(`The workbench could not be built: ${stdout}${stderr}`);
  return path.join(root, "dist/workbench");
}
