/** The works that this browser keeps, of this page's address only: what each is called, beside what it holds. */
import { createStore, delMany, getMany, keys, setMany, type UseStore } from "idb-keyval";
import * as v from "valibot";
import type { GridState } from "../../hosts/workbench/grid";
import type { Draft } from "./draft";

const headSchema = v.object({
  id: v.string(),
  /** The community's, or the one that a person gave; empty as long as there is none. */
  name: v.string(),
  isRenamed: v.boolean(),
  /** When it was last kept, in milliseconds. */
  changed: v.number(),
  /** The product's, that kept it. */
  version: v.string(),
});

const fieldsSchema = v.record(v.string(), v.union([v.string(), v.boolean()]));

const bodySchema = v.object({
  state: v.record(v.string(), v.unknown()),
  /** What was typed in the pane, and is not in the cells. */
  draft: v.nullable(v.object({ form: fieldsSchema, agreed: fieldsSchema })),
});

const workSchema = v.object({ head: headSchema, body: bodySchema });

export type WorkHead = Readonly<v.InferOutput<typeof headSchema>>;

interface WorkBody {
  readonly state: GridState;
  readonly draft: Draft | null;
}

export interface KeptWork {
  readonly head: WorkHead;
  readonly body: WorkBody;
}

/** `full`: there is no room left; `refused`: the browser keeps nothing for this page. */
export type Outcome = "kept" | "full" | "refused";

let opened: UseStore | undefined;
const store = () => (opened ??= createStore("cpts", "works"));

const headKey = (id: string) => `head/${id}`;
const bodyKey = (id: string) => `body/${id}`;

/** Newest first; none where the browser keeps nothing. */
export async function keptHeads(): Promise<readonly WorkHead[]> {
  try {
    const found = (await keys<string>(store())).filter((key) => key.startsWith(headKey("")));
    const heads = (await getMany<unknown>(found, store())).map((one) => v.safeParse(headSchema, one));
    return heads.flatMap(({ success, output }) => (success ? [output as WorkHead] : [])).sort(newestFirst);
  } catch {
    return [];
  }
}

function newestFirst(one: WorkHead, other: WorkHead): number {
  return other.changed - one.changed;
}

/** null when there is none. @throws when what is there cannot be read */
export async function readWork(id: string): Promise<KeptWork | null> {
  const [head, body] = await getMany<unknown>([headKey(id), bodyKey(id)], store());
  return head === undefined ? null : toWork({ head, body });
}

/** @throws when it is none */
export function toWork(found: unknown): KeptWork {
  return v.parse(workSchema, found);
}

/** Whatever kept it must be told apart from the others, in any tab. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

export async function keepWork({ head, body }: KeptWork): Promise<Outcome> {
  return outcomeOf(() =>
    setMany(
      [
        [headKey(head.id), head],
        [bodyKey(head.id), body],
      ],
      store(),
    ),
  );
}

/** Under another name. */
export async function keepHead(head: WorkHead): Promise<Outcome> {
  return outcomeOf(() => setMany([[headKey(head.id), head]], store()));
}

export async function removeWork(id: string): Promise<void> {
  await outcomeOf(() => delMany([headKey(id), bodyKey(id)], store()));
}

async function outcomeOf(write: () => Promise<void>): Promise<Outcome> {
  try {
    await write();
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
  }
}
