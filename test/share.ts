/** What each push tries, of what `npm run test:all` tries whole. */
export const isWhole = process.env["TEST_ALL"] === "true";

/** One in `step`, the first of them always; everything under `npm run test:all`. */
export function share<Item>(all: readonly Item[], step: number): readonly Item[] {
  return isWhole ? all : all.filter((_, index) => index % step === 0);
}

/** A test that `npm run test:all` alone runs: what it proves is proved in part, or nearly, by one of each push. */
export const inTheWhole: (name: string, body: () => Promise<void>) => void = isWhole ? test : () => undefined;
