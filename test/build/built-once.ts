/** What several suites read, built by the first that asks for it and found by the others, until a source changes. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const shelf = path.join(root, "build/tests");
const product = ["src", "assets", "examples", "tools/webpack", "webpack.config.js", "package-lock.json"];
const ofTheTests = ["test/browser/grid-entry.ts", "test/browser/pane-entry.ts", "test/taskpane", "test/plan-of.ts"];
const longest = 300_000;

/** @param make builds into a folder @returns the folder, which nobody changes */
export function builtOnce(name: string, make: (folder: string) => void): string {
  const folder = path.join(shelf, `${name}-${keyOf([...product, ...ofTheTests])}`);
  while (!existsSync(folder)) if (isMine(`${folder}.lock`)) makeWhole(folder, make);
  return folder;
}

/** In one suite after the other, so that the first does it and the others find it done. */
export function inTurn(name: string, work: () => void): void {
  const lock = path.join(shelf, `${name}.lock`);
  while (!isMine(lock));
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The folder takes its name once all is in it. */
function makeWhole(folder: string, make: (folder: string) => void): void {
  try {
    if (existsSync(folder)) return;
    const making = `${folder}.${process.pid}`;
    make(making);
    removeOlder();
    renameSync(making, folder);
  } finally {
    rmSync(`${folder}.lock`, { force: true });
  }
}

/** Whether the lock is taken now; else another suite builds, and a while has gone by. */
function isMine(lock: string): boolean {
  mkdirSync(shelf, { recursive: true });
  try {
    writeFileSync(lock, "", { flag: "wx" });
    return true;
  } catch {
    if (ageOf(lock) > longest) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    return false;
  }
}

/** Those of yesterday's sources. */
function removeOlder(): void {
  const old = readdirSync(shelf).filter((name) => ageOf(path.join(shelf, name)) > 24 * 3_600_000);
  for (const name of old) rmSync(path.join(shelf, name), { recursive: true, force: true });
}

const ageOf = (file: string) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

function keyOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesOf)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesOf(name: string): readonly string[] {
  if (!statSync(path.join(root, name)).isDirectory()) return [name];
  const entries = readdirSync(path.join(root, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(root, file)).sort();
}
