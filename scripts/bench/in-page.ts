/** How long one waits in a page. In milliseconds. */

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
