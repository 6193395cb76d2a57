/**
 * The product with one more amendment, made as docs/add-an-amendment.md says and no further: a file beside the others, the
 * schedule before it closed, `npm run schedules`. In a copy, so that what ships knows nothing of it.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const copied = ["src", "scripts", "tools", "test", "assets", "package.json", "tsconfig.json", "webpack.config.js"];

export interface AmendedProduct {
  /** The folder of the copy. */
  readonly folder: string;
  readonly remove: () => void;
}

/** @throws when the steps of the documentation do not lead there */
export function amendedProduct(): AmendedProduct {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "cpts-amended-"));
  for (const name of copied) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const schedules = path.join(folder, "src/agreement/schedules");
  cpSync(path.join(import.meta.dirname, "av3.json"), path.join(schedules, "av3.json"));
  close(path.join(schedules, "av2.json"), "2023-12-31");
  listSchedules(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function close(file: string, lastDay: string): void {
  const text = readFileSync(file, "utf8");
  const closed = text.replace('"to": null', `"to": "${lastDay}"`);
  if (closed === text) throw new Error(`${file} has no open end.`);
  writeFileSync(file, closed);
}

function listSchedules(folder: string): void {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "schedules"], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`npm run schedules failed: ${stdout}${stderr}`);
}
