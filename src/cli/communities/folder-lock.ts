/**
 * A run holds its folder by a file that says who it is and what it has made: two runs never write there at once, and one
 * that was stopped, even by a power cut, goes on from there.
 */
import { appendFile, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { communitiesTexts as texts } from "../../texts/fr/communities";
import { codeOf } from "../../library/code-of";
import { refuseRequest } from "../../library/refusal";
import { explained } from "../../library/writing/explained";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Of the table and of the version. */
  readonly digest: string;
}

interface FolderLock {
  /** Made by the run that this one goes on from. */
  readonly done: ReadonlySet<string>;
  readonly isResumed: boolean;
  readonly note: (file: string) => Promise<void>;
  /** Whether there is something to go on from. */
  readonly hasNotes: () => boolean;
  readonly release: () => Promise<void>;
}

const lockName = ".cpts-en-cours";

/** @param suffix of a part of a table, which has a file of its own @throws Refused while another run is at work there */
export async function lockFolder(
  folder: string,
  { digest, suffix, restarts }: { readonly digest: string; readonly suffix: string; readonly restarts: boolean },
): Promise<FolderLock> {
  const path = join(folder, lockName + suffix);
  const before = await explained(path, () => foundIn(path));
  if (before !== null) {
    if (isAlive(before.holder)) refuseRequest(texts.busy(folder));
    if (before.holder.digest !== digest && !restarts) refuseRequest(texts.otherRun(folder, before.done.length));
    await takeAway(path, folder);
    await removeDrafts(folder);
  }
  const isResumed = before?.holder.digest === digest;
  const done = isResumed ? before.done : [];
  await explained(path, () => begin(path, digest, done, folder));
  let noted = done.length;
  return {
    done: new Set(done),
    isResumed,
    note(file) {
      noted += 1;
      return explained(path, () => appendFile(path, `${file}\n`));
    },
    hasNotes: () => noted > 0,
    release: () => rm(path, { force: true }),
  };
}

async function foundIn(path: string): Promise<{ readonly holder: Holder; readonly done: readonly string[] } | null> {
  try {
    const [first = "", ...done] = (await readFile(path, "utf8")).split("\n");
    // What follows the last end of line is nothing, or a name that was cut short.
    return { holder: holderIn(first), done: done.slice(0, -1) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** A file cut short by a power cut is nobody's. */
function holderIn(line: string): Holder {
  const [pid = "0", host = "", digest = ""] = line.split(" ");
  return { pid: Number(pid), host, digest };
}

/** On another machine nobody can tell: it is. */
function isAlive({ pid, host }: Holder): boolean {
  if (pid === 0) return false;
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Of two runs that find it stale, one alone can rename it. */
async function takeAway(path: string, folder: string): Promise<void> {
  const stale = `${path}.${process.pid}`;
  await rename(path, stale).catch(() => refuseRequest(texts.busy(folder)));
  await rm(stale, { force: true });
}

/** What a killed run was writing, when no other part of the table is at work there. */
async function removeDrafts(folder: string): Promise<void> {
  const files = await readdir(folder);
  if (files.some((file) => file.startsWith(lockName))) return;
  const drafts = files.filter((file) => /^\.cpts-[\da-f-]{36}\.tmp$/.test(file));
  await Promise.all(drafts.map((file) => rm(join(folder, file), { force: true })));
}

async function begin(path: string, digest: string, done: readonly string[], folder: string): Promise<void> {
  const file = await open(path, "wx").catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") refuseRequest(texts.busy(folder));
    throw error;
  });
  await file.writeFile([`${process.pid} ${hostname()} ${digest}`, ...done, ""].join("\n"));
  await file.sync();
  await file.close();
}
