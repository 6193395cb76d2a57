import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Grid } from "../hosts/workbench/grid";
import type { Language } from "../texts/language";
import { forgetWork } from "./keep/kept-work";
import { usePage } from "./page-context";
import { startGrid, type StartedGrid } from "./start-grid";

export type GridStage =
  | { readonly kind: "loading" }
  | ({ readonly kind: "ready" } & StartedGrid)
  /** It was there, and broke down; the work is kept. */
  | { readonly kind: "lost"; readonly resume: () => void }
  | { readonly kind: "failed"; readonly error: unknown };

const loading: GridStage = { kind: "loading" };

/**
 * The grid in its place.
 * @param edition another one closes the grid, forgets the work, and opens an empty grid
 */
export function useGrid(place: RefObject<HTMLElement>, edition: number): GridStage {
  const { language } = usePage();
  const [attempt, setAttempt] = useState(0);
  const [reached, setReached] = useState({ of: "", stage: loading });
  const of = `${edition} ${attempt}`;
  useEffect(() => {
    if (place.current === null) return;
    if (edition > 0 && attempt === 0) forgetWork();
    const reach = (stage: GridStage) => setReached({ of, stage });
    const lose = () => reach({ kind: "lost", resume: () => setAttempt(attempt + 1) });
    return openIn(place.current, language, reach, lose);
  }, [of]);
  return reached.of === of ? reached.stage : loading;
}

/** @returns what closes it, be it open or not yet */
function openIn(
  place: HTMLElement,
  language: Language,
  reach: (stage: GridStage) => void,
  lose: () => void,
): () => void {
  let stopWatching = () => {};
  let isClosed = false;
  const opening = startGrid(place, language);
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
