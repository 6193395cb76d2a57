import { useEffect, useState } from "preact/hooks";

/** null: not loaded yet. */
export type OnDemand<T> = T | "failed" | null;

/**
 * What is loaded once it is wanted; if it could not be, it is tried again the next time that it is wanted.
 * @param wanted false, or whatever changes when it is wanted anew
 */
export function useOnDemand<T extends object>(wanted: object | boolean, load: () => Promise<T>): OnDemand<T> {
  const [loaded, setLoaded] = useState<OnDemand<T>>(null);
  useEffect(() => {
    if (wanted === false || (loaded !== null && loaded !== "failed")) return;
    setLoaded(null);
    load().then(
      (parts) => setLoaded(() => parts),
      () => setLoaded("failed"),
    );
  }, [wanted]);
  return loaded;
}
