/**
 * The last changes of a page that goes away: the store of works would answer too late. At the next visit they go there.
 * The only work that earlier versions kept is in the same place, under no id.
 */
import * as v from "valibot";
import { keysOf, readText, removeText, writeText } from "./browser-store";
import { keepWork, keptHeads, newId, toWork, type KeptWork } from "./works-store";

const place = "cpts-workbench";

/** @returns whether the browser took it: it may be too large */
export function leaveWork(work: KeptWork): boolean {
  return writeText(`${place}/${work.head.id}`, JSON.stringify(work));
}

/** Puts all that was left into the store. @returns whether all of it could be read */
export async function takeLeftWorks(): Promise<boolean> {
  const taken: boolean[] = [];
  for (const key of keysOf(place)) taken.push(await takeLeft(key));
  return !taken.includes(false);
}

async function takeLeft(key: string): Promise<boolean> {
  const work = readLeft(readText(key) ?? "");
  if (work === null || (await isKeptSince(work)) || (await keepWork(work)) === "kept") removeText(key);
  return work !== null;
}

async function isKeptSince({ head }: KeptWork): Promise<boolean> {
  return (await keptHeads()).some(({ id, changed }) => id === head.id && changed >= head.changed);
}

/** null when it is no work. */
function readLeft(text: string): KeptWork | null {
  try {
    const found: unknown = JSON.parse(text);
    const old = v.safeParse(oldSchema, found);
    return old.success ? fromOld(old.output) : toWork(found);
  } catch {
    return null;
  }
}

const oldSchema = v.object({ version: v.string(), state: v.record(v.string(), v.unknown()) });

function fromOld({ version, state }: v.InferOutput<typeof oldSchema>): KeptWork {
  const head = { id: newId(), name: "", isRenamed: false, changed: Date.now(), version };
  return { head, body: { state, draft: null } };
}
