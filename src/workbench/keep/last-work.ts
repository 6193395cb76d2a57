import { takeLeftWorks } from "./leaving";
import { workOfTab } from "./tab-work";
import { keptHeads } from "./works-store";

export interface LastWork {
  /** null for a new one. */
  readonly id: string | null;
  /** Something was left by an earlier visit, and is no work. */
  readonly isLeftUnreadable: boolean;
}

/** The one that this tab showed, else the newest of all. */
export async function lastWork(): Promise<LastWork> {
  const isLeftUnreadable = !(await takeLeftWorks());
  const heads = await keptHeads();
  const shown = workOfTab();
  const found = shown === null ? heads[0] : heads.find(({ id }) => id === shown);
  return { id: found?.id ?? null, isLeftUnreadable };
}
