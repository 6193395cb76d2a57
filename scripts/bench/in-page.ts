/** How long one waits in a page. In milliseconds. */

declare global {
  /** When one can first type in the grid, from the navigation. */
  var usable: Promise<number>;
}

/** Runs in a page from its beginning: who asks it from without, again and again, makes it wait. */
export function noteUsable(): void {
  const canType = () => document.activeElement?.matches("#grid [contenteditable]") === true;
  globalThis.usable = new Promise((resolve) => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => resolve(performance.now());
    const look = () => {
      if (canType() && document.querySelector("#grid [role=tab]")) drawn.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** For as long as the cells are grey. Runs in the page. */
export function greyTime(): Promise<number> {
  return new Promise((resolve) => {
    let since: number | null = null;
    const look = () => {
      const isGrey = document.querySelector("[data-computing]") !== null;
      if (isGrey && since === null) since = performance.now();
      if (isGrey || since === null) requestAnimationFrame(look);
      else resolve(performance.now() - since);
    };
    look();
  });
}

export async function lasting(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
