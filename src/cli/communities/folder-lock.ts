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
  /** Of all that its workbooks come from. */
  readonly digest: string;
}

interface FolderLock {
  /** Made by the run that this one goes on from. */
  readonly done: ReadonlySet<string>;
  readonly isResumed: boolean;
  readonly note: (file: string) => Promise<void>;
  /** How many there are to go on from. */
  readonly made: () => number;
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
  if (before !== null) refuseOther(before, { folder, path, digest, restarts });
  const isResumed = before?.holder.digest === digest;
  // A workbook that was taken away since is made again.
  const done = isResumed ? await thereIn(folder, before.done) : [];
  const stale = before === null ? null : await takeAway(path, folder);
  const text = [`${process.pid} ${hostname()} ${digest}`, ...done, ""].join("\n");
  await explained(path, () => begin(path, text, { folder, stale }));
  if (stale !== null) await removeDrafts(folder, path);
  let noted = done.length;
  return {
    done: new Set(done),
    isResumed,
    async note(file) {
      await explained(path, () => appendFile(path, `${file}\n`));
      noted += 1;
    },
    made: () => noted,
    release: () => rm(path, { force: true }),
  };
}

interface Found {
  readonly holder: Holder;
  readonly done: readonly string[];
}

async function foundIn(path: string): Promise<Found | null> {
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

async function thereIn(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const there = new Set((await readdir(folder)).map((file) => file.normalize("NFC")));
  return files.filter((file) => there.has(file));
}

interface Wanted {
  readonly folder: string;
  readonly path: string;
  readonly digest: string;
  readonly restarts: boolean;
}

function refuseOther({ holder, done }: Found, { folder, path, digest, restarts }: Wanted): void {
  refuseAlive(holder, folder, path);
  const isOther = holder.digest !== digest && done.length > 0;
  if (isOther && !restarts) refuseRequest(texts.otherRun(folder, done.length));
}

/** On another machine nobody can tell: a person does, by the file. @throws Refused */
function refuseAlive({ pid, host }: Holder, folder: string, path: string): void {
  if (pid !== 0 && host !== hostname()) refuseRequest(texts.busyElsewhere(folder, host, path));
  if (pid !== 0 && isAlive(pid)) refuseRequest(texts.busy(folder));
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Of two runs that find it stale, one alone can rename it. @returns what it is called now */
async function takeAway(path: string, folder: string): Promise<string> {
  const stale = `${path}.${process.pid}`;
  await rename(path, stale).catch(() => refuseRequest(texts.busy(folder)));
  return stale;
}

/** What a killed run was writing, when no other part of the table is at work there. */
async function removeDrafts(folder: string, own: string): Promise<void> {
  const files = await readdir(folder);
  if (files.some((file) => file.startsWith(lockName) && join(folder, file) !== own)) return;
  const drafts = files.filter((file) => /^\.cpts-[\da-f-]{36}\.tmp$/.test(file));
  await Promise.all(drafts.map((file) => rm(join(folder, file), { force: true })));
}

interface Before {
  readonly folder: string;
  /** What the run before noted, until it is noted again. */
  readonly stale: string | null;
}

async function begin(path: string, text: string, { folder, stale }: Before): Promise<void> {
  const file = await open(path, "wx").catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") refuseRequest(texts.busy(folder));
    throw error;
  });
  try {
    await file.writeFile(text);
    await file.sync();
    if (stale !== null) await rm(stale, { force: true });
  } catch (error) {
    // Where there is no room to note it again, what was noted is not lost.
    await (stale === null ? rm(path, { force: true }) : rename(stale, path));
    throw error;
  } finally {
    await file.close();
  }
}
