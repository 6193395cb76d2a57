import type { Grid } from "../../hosts/workbench/grid";
import { keepWork } from "./kept-work";

/** Long enough for a burst of changes to be kept once. */
const silence = 400;

/**
 * Keeps what the grid holds now, after each change, and as the page goes away.
 * @param onKept told each time whether the browser took it
 * @returns what stops it
 */
export function keepUp(grid: Grid, onKept: (isKept: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;
  const keep = () => {
    clearTimeout(timer);
    isKept = keepWork(grid.save());
    onKept(isKept);
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, silence);
  };
  // The browser then asks whether one really wants to leave.
  const holdBack = (event: Event) => {
    if (!isKept) event.preventDefault();
  };
  const stop = grid.onChange(keepSoon);
  window.addEventListener("pagehide", keep);
  window.addEventListener("beforeunload", holdBack);
  keepSoon();
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener("pagehide", keep);
    window.removeEventListener("beforeunload", holdBack);
  };
}
