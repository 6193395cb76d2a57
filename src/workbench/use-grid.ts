import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Grid } from "../hosts/workbench/grid";
import type { Keeper } from "./keep/keeper";
import { usePage } from "./page-context";
import { startGrid, type StartedGrid } from "./start-grid";

export type GridStage =
  | { readonly kind: "loading" }
  | ({ readonly kind: "ready" } & StartedGrid)
  /** It was there, and broke down; the work is kept. */
  | { readonly kind: "lost"; readonly resume: () => void }
  | { readonly kind: "failed"; readonly error: unknown };

const loading: GridStage = { kind: "loading" };

/** The grid in its place. */
export function useGrid(place: RefObject<HTMLElement>, keeper: Keeper): GridStage {
  const { language } = usePage();
  const [attempt, setAttempt] = useState(0);
  const [reached, setReached] = useState({ of: -1, stage: loading });
  useEffect(() => {
    const shell = place.current;
    if (shell === null) return;
    const reach = (stage: GridStage) => setReached({ of: attempt, stage });
    const lose = () => reach({ kind: "lost", resume: () => setAttempt(attempt + 1) });
    return openIn(() => startGrid(shell, language, keeper), reach, lose);
  }, [attempt]);
  return reached.of === attempt ? reached.stage : loading;
}

/** @returns what closes it, be it open or not yet */
function openIn(start: () => Promise<StartedGrid>, reach: (stage: GridStage) => void, lose: () => void): () => void {
  let stopWatching = () => {};
  let isClosed = false;
  const opening = start();
  opening.then(
    (started) => {
      if (isClosed) return;
      reach({ kind: "ready", ...started });
      stopWatching = started.grid.onLost(lose);
    },
    (error: unknown) => (isClosed ? undefined : reach({ kind: "failed", error })),
  );
  return () => {
    isClosed = true;
    stopWatching();
    void opening.then(
      ({ grid }) => grid.close(),
      () => undefined,
    );
  };
}

/** null as long as there is none. */
export function gridIn(stage: GridStage): Grid | null {
  return stage.kind === "ready" ? stage.grid : null;
}
