/** Builds the workbench as `npm start` does, into the same place: anew only when a source is newer. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { inTurn } from "./built-once";

const root = path.resolve(import.meta.dirname, "../..");
const script = 'import { ensureWorkbench } from "./scripts/workbench-build.mjs"; ensureWorkbench();';

/** @returns its folder */
export function builtWorkbench(): string {
  inTurn("workbench", build);
  return path.join(root, "dist/workbench");
}

function build(): void {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const words = ["--input-type=module", "--eval", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8", env: environment });
  if (status !== 0) throw new Error(`The workbench could not be built: ${stdout}${stderr}`);
}
