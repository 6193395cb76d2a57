/** Builds the page of the tests' own that holds the grid alone, as the workbench is built, but not made smaller. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtOnce } from "./built-once";

const root = path.resolve(import.meta.dirname, "../..");
const entry = "./test/browser/grid-entry.ts";

/** @returns its folder, one for all suites */
export function builtGrid(): string {
  return builtOnce("grid", (folder) => build(root, folder));
}

/** @param product the folder of other sources @returns its folder, which is the caller's to remove */
export function buildGrid(product: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-grid-"));
  build(product, folder);
  return folder;
}

function build(product: string, folder: string): void {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const config = ["--config", path.join(product, "webpack.config.js"), "--config-name", "workbench"];
  const options = ["--mode", "production", "--no-optimization-minimize", "--entry-reset", "--entry", entry];
  const command = [webpack, ...config, ...options, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: product,
    encoding: "utf8",
    env: environment,
  });
  if (status !== 0) throw new Error(`The grid could not be built: ${stdout}${stderr}`);
}
