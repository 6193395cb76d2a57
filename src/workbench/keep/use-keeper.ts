import { useEffect, useMemo, useState } from "preact/hooks";
import type { Grid } from "../../hosts/workbench/grid";
import type { Purpose } from "./hold";
import { Keeper } from "./keeper";
import type { Outcome } from "./works-store";

export interface Keeping {
  readonly keeper: Keeper;
  readonly outcome: Outcome;
  /** Another tab has the work that was in view: what for. */
  readonly taken: Purpose | null;
  /** Another work is in view. */
  readonly showOwn: () => void;
}

export function useKeeper(): Keeping {
  const [outcome, setOutcome] = useState<Outcome>("kept");
  const [taken, setTaken] = useState<Purpose | null>(null);
  const keeper = useMemo(() => new Keeper({ onOutcome: setOutcome, onTaken: setTaken }), []);
  return { keeper, outcome, taken, showOwn: () => setTaken(null) };
}

/** Keeps what is in the grid, once there is something. */
export function useKeptGrid(keeper: Keeper, grid: Grid | null, isBlank: boolean): void {
  useEffect(() => (grid === null ? undefined : keeper.watch(grid)), [grid]);
  useEffect(() => {
    if (grid !== null && !isBlank) keeper.fill();
  }, [grid, isBlank]);
}
