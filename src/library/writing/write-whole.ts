/** Files are written whole or not at all. */
import { randomUUID } from "node:crypto";
import * as node from "node:fs/promises";
import { dirname, join } from "node:path";
import { cleansUpOnSignals } from "./clean-up";
import { explained } from "./explained";
import { publish } from "./publish";
import { findTarget } from "./target";
import { writeDraft } from "./write-draft";

interface Writing {
  /** Whether a file of this name may be replaced; by default it is kept, even when two runs race for it. */
  readonly replaces?: boolean;
  /** Of the system; another in tests. */
  readonly open?: typeof node.open;
}

/**
 * Written beside, synced and measured, then put in its place in one step. A symbolic link is followed: what it points to
 * is replaced, and the link stays. Only an ordinary file is ever replaced.
 * @throws Refused with nothing written, and what was there untouched
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  { replaces = false, open = node.open }: Writing = {},
): Promise<void> {
  return explained(path, async () => {
    const target = await findTarget(path, replaces);
    // A short name: that of the target may already be as long as one can be.
    const draft = join(dirname(target.path), `.cpts-${randomUUID()}.tmp`);
    const forgetSignals = cleansUpOnSignals(draft);
    try {
      await writeDraft(draft, bytes, target.replaced, open);
      await publish(draft, target.path, replaces);
    } finally {
      await node.rm(draft, { force: true });
      forgetSignals();
    }
  });
}
