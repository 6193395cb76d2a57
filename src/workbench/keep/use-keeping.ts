import { useEffect, useState } from "preact/hooks";
import type { Grid } from "../../hosts/workbench/grid";
import { keepUp } from "./keep-up";

/** Keeps what is in the grid, once there is something. @returns whether the browser could */
export function useKeeping(grid: Grid | null, isBlank: boolean): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => (grid === null || isBlank ? undefined : keepUp(grid, setKept)), [grid, isBlank]);
  return isKept;
}
