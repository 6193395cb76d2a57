/** Gnumeric as a second opinion: nobody here wrote it, and it computes a workbook anew in a fraction of a second. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readValues, type ReadBack } from "./read-values";

const program = process.env["SSCONVERT"] ?? "/usr/bin/ssconvert";

/** undefined where it is not installed. */
export const ssconvert = existsSync(program) ? program : undefined;

/** One program after the other: each takes the whole of a processor. */
export async function recalculateInGnumeric(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ReadBack>> {
  const folder = await mkdtemp(path.join(tmpdir(), "cpts-gnumeric-"));
  try {
    const results = new Map<string, ReadBack>();
    for (const [name, bytes] of files) results.set(name, await recalculated(folder, bytes));
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function recalculated(folder: string, bytes: Uint8Array): Promise<ReadBack> {
  const [input, output] = [path.join(folder, "in.xlsx"), path.join(folder, "out.xlsx")];
  await writeFile(input, bytes);
  await promisify(execFile)(program, ["--recalc", input, output]);
  return readValues(await readFile(output));
}
