import { link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../code-of";

/**
 * Puts a file that is complete in its place, in one step.
 * @param replaces else the name must be free: of two that come at once, the second is refused with EEXIST
 */
export async function publish(draft: string, path: string, replaces: boolean): Promise<void> {
  if (replaces) await rename(draft, path);
  else await takeFreeName(draft, path);
  await syncFolder(dirname(path));
}

async function takeFreeName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await claimName(draft, path);
  }
}

/** Where a disk knows no second name of a file: an empty file, which nobody else can then make, is replaced. */
async function claimName(draft: string, path: string): Promise<void> {
  const claim = await open(path, "wx");
  await claim.close();
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** So that the name too outlives a power cut, where the system can promise it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
