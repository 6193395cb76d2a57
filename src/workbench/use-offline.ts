import { useEffect, useRef, useState } from "preact/hooks";
import { isKept, workOffline } from "./offline/work-offline";
import type { GridStage } from "./use-grid";

/**
 * At the first visit, all files of the page are fetched anew to be kept: once the grid and the pane are there, and have
 * nothing more to do, as both would come half a second later. Later on, a newer version takes the place of the older one
 * before anything is typed.
 * @returns to be called once the pane is there, or cannot come
 */
export function useOffline(stage: GridStage["kind"]): () => void {
  const isBegun = useRef(false);
  const [isPaneSettled, settlePane] = useState(false);
  const isComing = stage === "loading" || (stage === "ready" && !isPaneSettled);
  useEffect(() => {
    if (isBegun.current || (isComing && !isKept())) return;
    isBegun.current = true;
    if (isKept()) void workOffline();
    else requestIdleCallback(() => void workOffline());
  }, [isComing]);
  return () => settlePane(true);
}
