/** Runs the real build into a folder of its own, so that test files can run side by side. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtOnce } from "./built-once";

const root = path.resolve(import.meta.dirname, "../..");
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");

interface BuiltFiles {
  readonly folder: string;
  read(file: string): string;
}

interface Built extends BuiltFiles {
  readonly status: number | null;
  readonly output: string;
  remove(): void;
}

/** Anew, under an address that is refused; into a folder that is the caller's to remove. */
export function buildAddin(address: string): Built {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-build-"));
  const remove = () => rmSync(folder, { recursive: true });
  return { ...build(folder, address), ...filesIn(folder), remove };
}

/** The add-in as it is published, one for all suites. */
export function builtAddin(): BuiltFiles {
  return filesIn(builtOnce("addin", (folder) => expectBuilt(build(folder, "https://exemple.fr/outils/cpts/"))));
}

/** As the development server gives it, its pane drawn by the entry of the tests, over a workbook in memory. */
export function builtPane(): BuiltFiles {
  return filesIn(builtOnce("pane", (folder) => expectBuilt(build(folder, undefined, "./test/browser/pane-entry.ts"))));
}

/** @param pane the entry that draws the pane, the product's own by default */
function build(folder: string, address?: string, pane?: string): Pick<Built, "status" | "output"> {
  const options = ["--config-name", "addin", "--mode", "production", "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, ...options, ...(pane === undefined ? [] : ["--env", `pane=${pane}`])],
    { cwd: root, encoding: "utf8", env: environment(address) },
  );
  return { status, output: stdout + stderr };
}

const filesIn = (folder: string): BuiltFiles => ({
  folder,
  read: (file) => readFileSync(path.join(folder, file), "utf8"),
});

/** Without a warning either. */
function expectBuilt({ status, output }: Pick<Built, "status" | "output">): void {
  if (status !== 0 || !output.includes("compiled successfully")) throw new Error(`The add-in could not be built: ${output}`);
}

function environment(address: string | undefined): NodeJS.ProcessEnv {
  const { ADDIN_URL: _, NODE_OPTIONS: __, ...others } = process.env;
  return address === undefined ? others : { ...others, ADDIN_URL: address };
}
