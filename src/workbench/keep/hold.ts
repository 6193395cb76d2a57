/**
 * One tab at a time writes a work. The newest to ask for it gets it: the one that has it keeps its last changes, gives it
 * up, and says so. One that does not answer, asleep perhaps, loses it.
 */
const channelName = "cpts-works";
const lockName = (id: string) => `cpts-work/${id}`;
/** How long the tab that has it may take to keep its last changes, in milliseconds. */
const patience = 2000;

/** What another tab does with a work that it asks for. */
export type Purpose = "open" | "erase";

interface Asked {
  readonly id: string;
  readonly purpose: Purpose;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Holder {
  /** Keeps the last changes: once it resolves, the work is another tab's. */
  readonly onAsked: (purpose: Purpose) => Promise<void>;
  /** Another tab gave it another name. */
  readonly onNamed: (name: string) => void;
}

/** @returns what gives it up */
export async function holdWork(asked: Asked, { onAsked, onNamed }: Holder): Promise<() => void> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(asked);
  let release = () => channel.close();
  const isOver = new Promise<void>((resolve) => {
    release = () => {
      channel.close();
      resolve();
    };
  });
  const giveUp = async (purpose: Purpose) => {
    channel.onmessage = null;
    await onAsked(purpose);
    release();
  };
  await lock(asked.id, isOver, () => void giveUp("open"));
  channel.onmessage = ({ data }: MessageEvent<Asked | Named>) => {
    if (data.id !== asked.id) return;
    if ("name" in data) onNamed(data.name);
    else void giveUp(data.purpose);
  };
  return release;
}

/** Tells it to the tab that holds the work, if any: it writes the name beside the rest. */
export function tellName(named: Named): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(named);
  channel.close();
}

/** Resolves once it is held, until `isOver` does. @param onStolen another tab did not wait */
async function lock(id: string, isOver: Promise<void>, onStolen: () => void): Promise<void> {
  // A page that is not served over https has no locks: only those tabs that answer give up.
  if (!("locks" in navigator)) return;
  try {
    await granted(id, { signal: AbortSignal.timeout(patience) }, isOver, onStolen);
  } catch {
    await granted(id, { steal: true }, isOver, onStolen);
  }
}

/** Rejects when it was not granted. */
function granted(id: string, options: LockOptions, isOver: Promise<void>, onStolen: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    const hold = () => {
      isHeld = true;
      resolve();
      return isOver;
    };
    navigator.locks
      .request(lockName(id), options, hold)
      .catch((error: unknown) => (isHeld ? onStolen() : reject(error as Error)));
  });
}
