/** LibreOffice driven by hand, through the Python that comes with it. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describeWith } from "../describe-with";
import { soffice } from "../libreoffice";

/** A kind of `edit.py`, the sheet, and what else the kind asks for. */
export type Edit = readonly (string | number)[];

interface Job {
  readonly before: Uint8Array;
  readonly edits: readonly Edit[];
}

/** The distribution's own: another Python does not know of LibreOffice. */
const python = process.env["UNO_PYTHON"] ?? "/usr/bin/python3";
const knowsUno = spawnSync(python, ["-c", "import uno"]).status === 0;
const driver = fileURLToPath(new URL("edit.py", import.meta.url));

export const describeWithUno = describeWith(knowsUno ? soffice : undefined);

/** The workbooks as they are saved after the edits, in the same order. `others`: those that an edit brings in, by name. */
export async function edited(
  jobs: readonly Job[],
  others: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "cpts-edited-"));
  const at = (name: string) => path.join(folder, name);
  try {
    await Promise.all([...others].map(([name, bytes]) => writeFile(at(name), bytes)));
    await Promise.all(jobs.map(({ before }, index) => writeFile(at(`${index}.xlsx`), before)));
    const toDo = jobs.map(({ edits }, index) => ({
      in: at(`${index}.xlsx`),
      out: at(`${index}-edited.xlsx`),
      edits: edits.map(([kind, first, ...rest]) => [kind, kind === "bring" ? at(String(first)) : first, ...rest]),
    }));
    await run([soffice ?? "", at("profile")], JSON.stringify(toDo));
    return await Promise.all(jobs.map((_, index) => readFile(at(`${index}-edited.xlsx`))));
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
}

function run(words: readonly string[], input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [driver, ...words], { stdio: ["pipe", "ignore", "pipe"] });
    const said: string[] = [];
    child.stderr.on("data", (piece: Buffer) => said.push(piece.toString()));
    child.on("error", reject);
    child.on("close", (status) => (status === 0 ? resolve() : reject(new Error(said.join("")))));
    child.stdin.end(input);
  });
}
