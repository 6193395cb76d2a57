import { useEffect, useRef } from "preact/hooks";
import { isKept, workOffline } from "./offline/work-offline";

/**
 * At the first visit, all files of the page are fetched anew to be kept: once the grid is there, which would wait for a
 * second. Later on, a newer version takes the place of the older one before anything is typed.
 */
export function useOffline(isGridLoading: boolean): void {
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current || (isGridLoading && !isKept())) return;
    isBegun.current = true;
    void workOffline();
  }, [isGridLoading]);
}
