import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Grid } from "../hosts/workbench/grid";
import { forgetWork } from "./keep/kept-work";
import { usePage } from "./page-context";
import { startGrid, type StartedGrid } from "./start-grid";

export type GridStage =
  | { readonly kind: "loading" }
  | ({ readonly kind: "ready" } & StartedGrid)
  | { readonly kind: "failed"; readonly error: unknown };

const loading: GridStage = { kind: "loading" };

/**
 * The grid in its place.
 * @param edition another one closes the grid, forgets the work, and opens an empty grid
 */
export function useGrid(place: RefObject<HTMLElement>, edition: number): GridStage {
  const { language } = usePage();
  const [reached, setReached] = useState({ edition, stage: loading });
  useEffect(() => {
    if (place.current === null) return;
    if (edition > 0) forgetWork();
    const opening = startGrid(place.current, language);
    const reach = (stage: GridStage) => setReached({ edition, stage });
    opening.then(
      (started) => reach({ kind: "ready", ...started }),
      (error: unknown) => reach({ kind: "failed", error }),
    );
    return () =>
      void opening.then(
        ({ grid }) => grid.close(),
        () => undefined,
      );
  }, [edition]);
  return reached.edition === edition ? reached.stage : loading;
}

/** null as long as there is none. */
export function gridIn(stage: GridStage): Grid | null {
  return stage.kind === "ready" ? stage.grid : null;
}
