import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  readonly path: string;
  /** The path of a file of the folder, whether it is there or not. */
  readonly at: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly makeFolder: (name: string) => string;
  readonly read: (name: string) => Buffer;
  readonly files: () => readonly string[];
  readonly remove: () => void;
}

/** An empty folder of the system's temporary one. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "cpts-cli-"));
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    write: (name, content) => (writeFileSync(at(name), content), at(name)),
    makeFolder: (name) => (mkdirSync(at(name)), at(name)),
    read: (name) => readFileSync(at(name)),
    files: () => readdirSync(path).sort(),
    remove: () => rmSync(path, { recursive: true }),
  };
}
