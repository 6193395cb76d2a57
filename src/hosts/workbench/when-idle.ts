/** Calls back once the page has nothing more pressing to do; Safari, which does not say when, is given a tenth of a second. */
export function whenIdle(call: () => void, patience?: number): void {
  // Not every browser has it, whatever TypeScript says of them.
  if (typeof globalThis.requestIdleCallback !== "function") setTimeout(call, breath);
  else requestIdleCallback(call, patience === undefined ? {} : { timeout: patience });
}

/** In milliseconds. */
const breath = 100;
