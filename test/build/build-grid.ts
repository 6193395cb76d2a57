/** Builds the page of the tests' own that holds the grid alone, as the workbench is built. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const entry = "./test/browser/grid-entry.ts";

/** @param product the folder of the sources @returns its folder */
export function buildGrid(product = root): string {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-grid-"));
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const words = ["--config", path.join(product, "webpack.config.js"), "--config-name", "workbench", "--mode", "production", "--entry-reset", "--entry", entry];
  const command = [webpack, ...words, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: product, encoding: "utf8", env: environment });
  if (status !== 0) throw new Error(`The grid could not be built: ${stdout}${stderr}`);
  return folder;
}
