/** The works of this browser but the one in view, for whoever compares them. */
import { foundInState } from "../../hosts/workbench/found-in-state";
import type { KeptOther } from "../../taskpane/pane-context";
import { keptHeads, readWork } from "./works-store";

export async function otherWorks(shown: string): Promise<readonly KeptOther[]> {
  const heads = (await keptHeads()).filter(({ id }) => id !== shown);
  return heads.map(({ id, name }) => ({ name, read: () => readOther(id) }));
}

/** Nothing where it is gone since. */
async function readOther(id: string) {
  const work = await readWork(id);
  return work === null ? { names: [], sheets: [] } : foundInState(work.body.state);
}
