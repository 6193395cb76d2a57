/** Runs the real build into a folder of its own, so that test files can run side by side. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export interface Built {
  readonly status: number | null;
  readonly output: string;
  readonly folder: string;
  read(file: string): string;
  remove(): void;
}

/** @param pane the entry that draws the pane, the product's own by default */
export function buildAddin(address?: string, pane?: string): Built {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-build-"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--config-name", "addin", "--mode", "production", "--output-path", folder, ...(pane === undefined ? [] : ["--env", `pane=${pane}`])],
    { cwd: root, encoding: "utf8", env: environment(address) },
  );
  return {
    status,
    output: stdout + stderr,
    folder,
    read: (file) => readFileSync(path.join(folder, file), "utf8"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function environment(address: string | undefined): NodeJS.ProcessEnv {
  const { ADDIN_URL: _, NODE_OPTIONS: __, ...others } = process.env;
  return address === undefined ? others : { ...others, ADDIN_URL: address };
}
