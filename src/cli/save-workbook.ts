import { existsSync, statSync } from "node:fs";
import { dirname, extname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { cliTexts } from "../texts/fr/cli";
import { RequestRefused } from "./refusal";

/** Refuses an output that could not be written, before anything is computed. */
export function checkOutput(path: string, mayReplace: boolean): void {
  if (extname(path).toLowerCase() !== ".xlsx") throw new RequestRefused(cliTexts.notXlsx(path));
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new RequestRefused(cliTexts.folderMissing(folder));
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw new RequestRefused(cliTexts.notWritable(path));
  if (!mayReplace) throw new RequestRefused(cliTexts.fileExists(path));
}

/** Writes the file whole or not at all: beside it first, then in its place. */
export async function saveWorkbook(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(path, Buffer.from(bytes));
  } catch {
    throw new RequestRefused(cliTexts.notWritable(path));
  }
}
