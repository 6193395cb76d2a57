import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import type { Grid } from "../hosts/workbench/grid";
import { gridIn, type GridStage } from "./use-grid";

/** What is in the grid: nothing yet, what can be had again from an example, or somebody's work. */
export type Worth = "blank" | "example" | "work";

export interface Contents {
  /** Nothing was ever put into the grid. */
  readonly isBlank: boolean;
  /** What is in the grid cannot be had again. */
  readonly isEdited: () => boolean;
  /** Something else was just put into the grid. */
  readonly mark: (worth: Worth) => void;
  /** For the pane: what it builds is somebody's work. null as long as there is no grid, or what it was opened on is not computed. */
  readonly paneHost: SpreadsheetHost | null;
}

/** What would be lost if the grid held something else. */
export function useContents(stage: GridStage, boardPage: () => Promise<void>): Contents {
  const grid = gridIn(stage);
  const [isBlank, setBlank] = useState(true);
  const worth = useRef<Worth>("blank");
  const mark = (now: Worth) => {
    setBlank(now === "blank");
    worth.current = now;
  };
  useEffect(() => {
    if (stage.kind !== "ready") return;
    mark(stage.memory === "none" || stage.memory === "unreadable" ? "blank" : "work");
    return stage.grid.onEdited(() => mark("work"));
  }, [grid]);
  const computed = useComputed(grid);
  const paneHost = useMemo(
    () => computed && { ...tellingBuilds(computed.host, () => mark("work")), boardPage },
    [computed],
  );
  return { isBlank, isEdited: () => worth.current === "work", mark, paneHost };
}

/** null as long as what it was opened on is not computed. */
function useComputed(grid: Grid | null): Grid | null {
  const [computed, setComputed] = useState<Grid | null>(null);
  useEffect(() => void grid?.computed().then(() => setComputed(grid)), [grid]);
  return computed === grid ? grid : null;
}

function tellingBuilds(host: SpreadsheetHost, onBuilt: () => void): SpreadsheetHost {
  const build: SpreadsheetHost["build"] = async (...given) => {
    const built = await host.build(...given);
    onBuilt();
    return built;
  };
  return { ...host, build };
}
