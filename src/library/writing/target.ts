import type { Stats } from "node:fs";
import { access, constants, lstat, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fileTexts } from "../../texts/fr/files";
import { codeOf } from "../code-of";
import { refuseRequest } from "../refusal";

/** Where the bytes go, and what stands there. */
interface Target {
  readonly path: string;
  readonly replaced: Stats | null;
}

/**
 * @param replaces whether a file of this name may be replaced
 * @throws Refused when the folder is absent, or something stands there that must stay
 * @throws whatever else the system says
 */
export async function findTarget(path: string, replaces: boolean): Promise<Target> {
  await checkFolder(dirname(path));
  const named = await orNull(lstat(path));
  if (named === null) return { path, replaced: null };
  const found = await orNull(stat(path));
  if (found === null) refuseRequest(fileTexts.deadLink(path));
  if (!found.isFile()) refuseRequest(fileTexts.notAFile(path));
  if (!replaces) refuseRequest(fileTexts.exists(path));
  await access(path, constants.W_OK);
  return { path: named.isSymbolicLink() ? await realpath(path) : path, replaced: found };
}

async function checkFolder(folder: string): Promise<void> {
  const found = await orNull(stat(folder));
  if (!found?.isDirectory()) refuseRequest(fileTexts.folderMissing(folder));
}

/** null when there is nothing of that name. */
async function orNull(found: Promise<Stats>): Promise<Stats | null> {
  try {
    return await found;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw error;
  }
}
