import { useEffect, useState } from "preact/hooks";
import { usePage } from "../page-context";
import type { Asking } from "../use-question";
import type { Keeper } from "./keeper";
import { duplicateWork, eraseWork, renameWork } from "./works";
import { keptHeads, type WorkHead } from "./works-store";

export interface Works {
  /** Newest first; null as long as they are not known. */
  readonly heads: readonly WorkHead[] | null;
  /** Why the last thing asked was not done; empty when it was. */
  readonly trouble: string;
  readonly rename: (head: WorkHead, name: string) => void;
  readonly duplicate: (head: WorkHead) => void;
  readonly erase: (head: WorkHead, name: string) => void;
}

/** The works that this browser keeps, and what one does with them without opening any. */
export function useWorks(desk: Pick<Asking, "ask"> & { readonly turnTo: (id: null) => void }, keeper: Keeper): Works {
  const { words } = usePage();
  const [heads, setHeads] = useState<readonly WorkHead[] | null>(null);
  const [trouble, setTrouble] = useState("");
  const after = async (work: () => Promise<string>) => {
    await keeper.keepNow();
    setTrouble(await work());
    setHeads(await keptHeads());
  };
  useEffect(() => void after(() => Promise.resolve("")), []);

  const rename = async ({ id }: WorkHead, name: string): Promise<string> => {
    await renameWork(id, name);
    if (id === keeper.id) keeper.rename(name);
    await keeper.keepNow();
    return "";
  };
  const duplicate = async ({ id }: WorkHead): Promise<string> => {
    const outcome = await duplicateWork(id, words.works.copyOf);
    return outcome === null || outcome === "kept" ? "" : words.keep[outcome];
  };
  const erase = async ({ id }: WorkHead, name: string): Promise<string> => {
    if (!(await desk.ask(words.works.askErase(name)))) return "";
    if (id !== keeper.id) await eraseWork(id);
    else {
      await keeper.erase();
      desk.turnTo(null);
    }
    return "";
  };
  return {
    heads,
    trouble,
    rename: (head, name) => void after(() => rename(head, name)),
    duplicate: (head) => void after(() => duplicate(head)),
    erase: (head, name) => void after(() => erase(head, name)),
  };
}
